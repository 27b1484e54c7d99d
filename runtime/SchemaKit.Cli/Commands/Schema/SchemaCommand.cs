using System.CommandLine;

namespace SchemaKit.Cli;

/// <summary>The command <c>schemakit schema</c>: for those who keep the schemas.</summary>
internal sealed class SchemaCommand : Command
{
    /// <summary>What the help shows of its use.</summary>
    public const string Examples = """
        Examples:
          schemakit schema lint schema/                             say what the compiler would say
          schemakit schema show form.schema.yaml                    show the form, and which rules see which cells
          schemakit schema coverage form.schema.yaml                tell what the rules cannot see
          schemakit schema doc form.schema.yaml --format html       write a page of the form
          schemakit schema diff old.yaml new.yaml                   say what breaks, and which rules grew weaker
          schemakit schema diff old.yaml new.yaml --fail-on weakens the same, as a check for every change of a schema
          schemakit schema new report.html --output form.schema.yaml  draft a schema from a published page

        """;

    /// <summary>What it answers to the shell.</summary>
    public const string Statuses = """
        Exit status:
          0   no schema has an error; of diff, nothing that fails
          1   some schema has an error; of diff, something breaks (see --fail-on)
          2   some file could not be read or, but for lint, is no schema without errors
          64  the command itself is wrong

        """;

    /// <summary>The command.</summary>
    public SchemaCommand() : base("schema", "Check, show, compare and draft the schemas of forms.")
    {
        Add(new LintCommand());
        Add(new ShowCommand());
        Add(new CoverageCommand());
        Add(new DocCommand());
        Add(new DiffCommand());
        Add(new NewCommand());
    }
}
