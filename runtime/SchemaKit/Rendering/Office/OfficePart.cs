using System.Collections.Immutable;
using System.Xml;

namespace SchemaKit;

/// <summary>A part of a file of Word or Excel.</summary>
/// <param name="Name">Its name in the package.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Relation">What it is to the part that refers to it.</param>
/// <param name="Write">Writes it.</param>
internal sealed record OfficePart(string Name, string ContentType, string Relation, Action<XmlWriter> Write)
{
    /// <summary>The parts that it refers to, each by <see cref="IdOf"/>.</summary>
    public ImmutableArray<OfficePart> Parts { get; init; } = [];

    /// <summary>How a part refers to another one: by the name of that, without folder and ending.</summary>
    public static string IdOf(OfficePart part) => Path.GetFileNameWithoutExtension(part.Name);
}
