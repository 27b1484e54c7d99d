namespace SchemaKit.Cli.Tests;

/// <summary>The folders and sample reports of the repository.</summary>
internal static class Repository
{
    /// <summary>A report in HTML on the edition of 2021: one total is one too small, one case is not counted, one cell is blank.</summary>
    public const string Water = "tests/fixtures/reports/qingyu-2023.html";

    /// <summary>A report in plain text on the edition of 2019 that adds up.</summary>
    public const string Culture = "tests/fixtures/reports/yuetan-2020.txt";

    public static string Root { get; } = FindRoot();

    public static string Text(string path) => File.ReadAllText(Path.Join(Root, path));

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(folder, "SchemaKit.sln"))) return folder;
        }

        throw new DirectoryNotFoundException("the tests do not run inside the repository");
    }
}
