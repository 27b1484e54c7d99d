using System.CommandLine;

namespace SchemaKit.Cli;

/// <summary>The command <c>schemakit schema</c>: for those who keep the schemas.</summary>
internal sealed class SchemaCommand : Command
{
    /// <summary>The command.</summary>
    public SchemaCommand() : base("schema", CommandTexts.Schema.ToString())
    {
        Add(new LintCommand());
        Add(new ShowCommand());
        Add(new CoverageCommand());
        Add(new DocCommand());
        Add(new DiffCommand());
        Add(new NewCommand());
    }
}
