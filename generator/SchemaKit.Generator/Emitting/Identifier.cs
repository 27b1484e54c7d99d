using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Generator.Emitting;

/// <summary>Names of a schema as names of C#.</summary>
internal static class Identifier
{
    /// <summary>A name as that of a member: <c>naturalPersons</c> becomes <c>NaturalPersons</c>, <c>carried-over</c> <c>CarriedOver</c>.</summary>
    public static string Member(string id)
    {
        var member = new StringBuilder(id.Length);
        var starts = true;
        foreach (var c in id)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                starts = true;
                continue;
            }

            member.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }

        if (member.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(member[0])) member.Insert(0, '_');
        return member.ToString();
    }

    /// <summary>A name as the schema gives it, written so that it is no word of the language.</summary>
    public static string Verbatim(string name)
    {
        // Names all in small letters are kept for words to come, which the compiler warns of (CS8981).
        var mayBeWord = name.All(c => c is >= 'a' and <= 'z') || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
        return mayBeWord ? "@" + name : name;
    }

    /// <summary>The root namespace of a project, which may stand in its project file as any text, as one that C# takes.</summary>
    public static string Path(string name) => string.Join(".", name.Split('.').Select(Part));

    /// <summary>A namespace, every part of it written so that it is no word of the language.</summary>
    public static string Namespace(string name) =>
        string.Join(".", name.Split('.').Select(part => SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part));

    private static string Part(string text)
    {
        var part = new string([.. text.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        return part.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(part[0]) ? part : "_" + part;
    }
}
