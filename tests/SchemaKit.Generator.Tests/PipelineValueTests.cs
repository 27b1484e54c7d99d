using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Generator.Tests.Consuming;

namespace SchemaKit.Generator.Tests;

public class PipelineValueTests
{
    // What is held beyond its run either keeps whole compilations alive or never equals itself the next time.
    private static readonly Type[] NeverHeld =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(Location), typeof(Diagnostic),
        typeof(AdditionalText), typeof(SourceText), typeof(AnalyzerConfigOptionsProvider), typeof(AnalyzerConfigOptions),
    ];

    [Theory]
    [InlineData(StepNames.Files)]
    [InlineData(StepNames.Headers)]
    [InlineData(StepNames.Whole)]
    [InlineData(StepNames.Compiled)]
    [InlineData(StepNames.Roster)]
    [InlineData(StepNames.Accepted)]
    [InlineData("Model")]
    [InlineData("Form")]
    [InlineData("Rules")]
    [InlineData("AcrossYears")]
    [InlineData(StepNames.Registry)]
    [InlineData(StepNames.Failures)]
    public void No_step_hands_on_what_belongs_to_a_compilation(string step)
    {
        var run = new Consumer([SchemaText.Named("disclosure-2021"), SchemaText.Named("library-statistics"), SchemaText.Failing("/forms/failing.schema.yaml")]).Build();

        var values = run.Result.TrackedSteps[step].SelectMany(s => s.Outputs).SelectMany(output => Reachable(output.Value)).ToArray();

        values.ShouldNotBeEmpty();
        foreach (var type in NeverHeld) values.Where(type.IsInstanceOfType).ShouldBeEmpty(type.Name);
    }

    [Fact]
    public void The_walk_through_a_value_sees_what_it_holds()
    {
        var held = new { Deep = new[] { (Name: "x", Place: Location.None) } };

        Reachable(held).OfType<Location>().ShouldHaveSingleItem();
    }

    private static IEnumerable<object> Reachable(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new Stack<object?>([root]);
        while (left.TryPop(out var value))
        {
            if (value is null or string || value.GetType().IsPrimitive || !seen.Add(value)) continue;
            yield return value;
            if (value is IEnumerable elements and not string)
            {
                foreach (var element in elements) left.Push(element);
            }

            for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer && !typeof(Type).IsAssignableFrom(field.FieldType)) left.Push(field.GetValue(value));
                }
            }
        }
    }
}
