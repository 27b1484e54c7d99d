using FsCheck;
using FsCheck.Fluent;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generator.Emitting;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Generator.Templates;
using SchemaKit.Generator.Tests.Consuming;
using SchemaKit.Generator.Tests.Forms;

namespace SchemaKit.Generator.Tests;

public class AnyFormTests
{
    [Fact]
    public void The_code_of_any_form_compiles_without_a_warning() =>
        Prop.ForAll(AnyTemplate.Template.ToArbitrary(), template =>
        {
            Consumer.ComplaintsAbout(CodeOf.Template(template)).ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void No_file_misses_what_was_taken_out_of_the_schema_before_it_was_made() =>
        Prop.ForAll(AnyTemplate.Template.ToArbitrary(), template =>
        {
            var schema = new AcceptedSchema("/any.schema.yaml", template, null);
            foreach (var part in SchemaPart.All)
            {
                if (part.Needs(schema) is { } needed) part.Make(needed).ShouldBe(part.Make(schema));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Any_text_says_the_same_in_its_literal() =>
        Prop.ForAll(AnyLabel.Text.ToArbitrary(), text =>
        {
            var literal = SyntaxFactory.ParseExpression(Literal.Of(text));
            literal.GetDiagnostics().ShouldBeEmpty();
            literal.GetFirstToken().Value.ShouldBe(text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_number_is_the_same_in_its_literal() =>
        Prop.ForAll<decimal>(number =>
        {
            var literal = SyntaxFactory.ParseExpression(Literal.Of(Math.Abs(number)));
            literal.GetDiagnostics().ShouldBeEmpty();
            literal.GetFirstToken().Value.ShouldBe(Math.Abs(number));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_stays_on_the_line_of_its_comment() =>
        Prop.ForAll(AnyLabel.Text.ToArbitrary(), text =>
        {
            foreach (var line in (string[])[CommentText.Plain(text), CommentText.Xml(text)])
            {
                SourceText.From("// " + line).Lines.Count.ShouldBe(1);
                line.ShouldAllBe(c => !char.IsControl(c));
            }

            XElement.Parse($"<summary>{CommentText.Xml(text)}</summary>").Value.ShouldBe(CommentText.Plain(text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_section_hides_what_every_report_has() =>
        InheritedNames(typeof(Report<>)).Except(ReportMembers.OfReport).ShouldBeEmpty();

    [Fact]
    public void No_row_or_column_hides_what_every_object_has() =>
        InheritedNames(typeof(object)).Except(ReportMembers.OfObject).ShouldBeEmpty();

    // Private members and those of explicit interfaces cannot be hidden; accessors and operators are no names of the language.
    private static IEnumerable<string> InheritedNames(Type type) => type
        .GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy)
        .Where(member => member is MethodInfo { IsSpecialName: false, IsPrivate: false, IsAssembly: false } or PropertyInfo { IsSpecialName: false })
        .Select(member => member.Name)
        .Where(name => !name.Contains('.') && !name.Contains('<'))
        .Distinct();
}
