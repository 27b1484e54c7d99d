namespace SchemaKit.Schema;

/// <summary>What came of holding several schemas against each other.</summary>
/// <param name="Problems">The problems, file by file.</param>
public sealed record SchemaSetCheck(EquatableArray<FileProblem> Problems)
{
    /// <summary>Whether nothing may be generated from a file, because it cannot stand beside the others as it is.</summary>
    /// <param name="path">The path of the file.</param>
    public bool Withholds(string path) => Problems.Any(p => p.Path == path && p.Problem.Kind.IsError);
}

/// <summary>A problem in one of several files.</summary>
/// <param name="Path">The path of the file to blame: of two that claim the same, the later one, in ordinal order of paths.</param>
/// <param name="Problem">The problem.</param>
public sealed record FileProblem(string Path, Problem Problem);
