using System.Reflection;
using System.Runtime.Loader;
using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Generator.Tests.Consuming;
using SchemaKit.Generator.Tests.Forms;

namespace SchemaKit.Generator.Tests;

public class EmittedRulesTests
{
    [Fact]
    public void The_rules_of_any_form_say_what_a_plain_interpreter_says() =>
        Prop.ForAll(AnyTemplate.Template.ToArbitrary(), template =>
        {
            var form = Load(template);
            var conditions = template.Rules.SelectMany(rule => rule.Instances).Select(instance => instance.Condition).ToArray();

            Prop.ForAll(AnyBlock.On(form.Cells).ToArbitrary(), block =>
            {
                var outcomes = Reconciliation.Of(form, block).Outcomes.ToArray();
                outcomes.ShouldBe(conditions.Select(condition => PlainInterpreter.Evaluate(condition, block)));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void The_catalogue_of_any_form_says_what_the_template_says() =>
        Prop.ForAll(AnyTemplate.Template.ToArbitrary(), template =>
        {
            var form = Load(template);

            form.ToString().ShouldBe($"{template.Id} {template.Edition}");
            form.Title.ShouldBe(template.Title.Text);
            form.Cells.Select(cell => (cell.Id, cell.LabelPath, cell.Unit, Kind: cell.Kind.ToString(), IsTotal: cell.Role == CellRole.Total))
                .ShouldBe(template.Cells.Select(cell => (cell.Id, cell.LabelPath, cell.Unit, Kind: cell.Kind.ToString(), cell.IsTotal)));
            form.Rules.Select(rule => (rule.Id, rule.Says, rule.Source, rule.Expression, Severity: rule.Severity.ToString()))
                .ShouldBe(template.Rules.Select(rule => (rule.Id, rule.Says, rule.Source, rule.Text, Severity: rule.Severity.ToString())));
            form.Rules.SelectMany(rule => rule.Instances).Select(instance => (instance.At, instance.AtLabel))
                .ShouldBe(template.Rules.SelectMany(rule => rule.Instances).Select(instance => (instance.At, instance.AtLabel)));
            form.Rules.SelectMany(rule => rule.Instances).Select(instance => instance.Index).ShouldBe(Enumerable.Range(0, form.RuleInstanceCount));
            Labels(form.Sections.SelectMany(section => section.Tables).SelectMany(table => table.Columns.Concat(table.Rows)))
                .ShouldBe(Labels(template.Sections.SelectMany(section => section.Tables).SelectMany(table => table.Columns.Concat(table.Rows))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    private static IEnumerable<string> Labels(IEnumerable<Heading> headings) =>
        headings.SelectMany(heading => Labels(heading.Children).Prepend(string.Join('|', heading.Also.Prepend(heading.Label).Prepend(heading.Id))));

    private static IEnumerable<string> Labels(IEnumerable<Schema.Heading> headings) =>
        headings.SelectMany(heading => Labels(heading.Children).Prepend(string.Join('|', heading.Label.Also.Prepend(heading.Label.Text).Prepend(heading.Id))));

    private static Form Load(Schema.Template template)
    {
        using var image = Consumer.ImageOf(CodeOf.Template(template));
        var type = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType($"{template.Namespace}.{template.TypeName}", throwOnError: true)!;
        return (Form)type.GetProperty("Form", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }
}
