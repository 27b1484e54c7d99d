using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SchemaKit.Schema.Yaml;

/// <summary>
/// Text to nodes with places. Reads the plain part of YAML that a schema needs: one document, maps, lists and texts; what YAML
/// offers beyond that is refused, so that a schema means what it shows.
/// </summary>
internal sealed class YamlReader
{
    private const int MaximumLength = 1_000_000;
    private const int MaximumDepth = 64;

    private readonly TextLines lines;
    private readonly ProblemList problems;
    private readonly Parser parser;
    private int reached;

    private YamlReader(string text, TextRole role, ProblemList problems)
    {
        lines = new TextLines(text, role);
        this.problems = problems;
        parser = new Parser(new StringReader(text));
    }

    private ParsingEvent Current => parser.Current!;

    /// <summary>The document in a text; null, with a problem, where there is none to go on with.</summary>
    public static Node? Read(string text, ProblemList problems, CancellationToken cancellation, TextRole role = TextRole.Schema)
    {
        var reader = new YamlReader(text, role, problems);
        if (!reader.IsReadable()) return null;
        try
        {
            return reader.ReadOnlyDocument(cancellation);
        }
        catch (Unreadable)
        {
            return null;
        }
    }

    private bool IsReadable()
    {
        var text = lines.Text;
        if (text.Length > MaximumLength)
        {
            problems.Add(ProblemKinds.TooLarge, lines.Place(0, 0), $"the file has more than {MaximumLength} characters");
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (IsPrintable(text, i))
            {
                if (char.IsHighSurrogate(text[i])) i++;
                continue;
            }

            problems.Add(ProblemKinds.MalformedYaml, lines.Place(i, i + 1), $"the character U+{(int)text[i]:X4} cannot stand in YAML");
            return false;
        }

        return true;
    }

    private static bool IsPrintable(string text, int i) => text[i] switch
    {
        '\t' or '\n' or '\r' or '\u0085' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => false,
        >= '\uD800' and <= '\uDBFF' => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        >= '\uDC00' and <= '\uDFFF' => false,
        _ => true,
    };

    private Node? ReadOnlyDocument(CancellationToken cancellation)
    {
        Next();
        Next();
        if (Current is StreamEnd) return Nothing();
        Next();
        var document = ReadNode(0, cancellation);
        Next();
        if (Current is DocumentStart) problems.Add(ProblemKinds.SeveralDocuments, PlaceOfCurrent());
        return document is ScalarNode { IsEmpty: true } ? Nothing() : document;
    }

    private Node? Nothing()
    {
        if (!problems.HasErrors) problems.Add(ProblemKinds.EmptyFile, lines.Place(0, 0));
        return null;
    }

    private Node ReadNode(int depth, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > MaximumDepth)
        {
            problems.Add(ProblemKinds.TooLarge, PlaceOfCurrent(), $"maps and lists stand more than {MaximumDepth} deep in each other");
            throw new Unreadable();
        }

        RefuseProperties();
        switch (Current)
        {
            case Scalar scalar:
                var text = new ScalarNode(lines, Offset(scalar.Start), Offset(scalar.End), scalar.Value, scalar.Style);
                Next();
                return text;
            case SequenceStart:
                return ReadSequence(depth, cancellation);
            case MappingStart:
                return ReadMapping(depth, cancellation);
            default:
                var refused = new ScalarNode(lines, Offset(Current.Start), Offset(Current.End), "", ScalarStyle.Plain);
                Next();
                return refused;
        }
    }

    private SequenceNode ReadSequence(int depth, CancellationToken cancellation)
    {
        var start = Offset(Current.Start);
        var items = new List<Node>();
        Next();
        while (Current is not SequenceEnd) items.Add(ReadNode(depth + 1, cancellation));
        var end = EndOfCollection(start, items.Count == 0 ? null : items[items.Count - 1]);
        return new SequenceNode(lines, start, end, items);
    }

    private MappingNode ReadMapping(int depth, CancellationToken cancellation)
    {
        var start = Offset(Current.Start);
        var entries = new List<Entry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Node? last = null;
        Next();
        while (Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1, cancellation);
            last = ReadNode(depth + 1, cancellation);
            if (key is not ScalarNode name) problems.Add(ProblemKinds.WrongNode, key.Place, "a key", "a text", key.KindName);
            else if (!keys.Add(name.Text)) problems.Add(ProblemKinds.DuplicateKey, name.Place, name.Text);
            else entries.Add(new Entry(name, last));
        }

        return new MappingNode(lines, start, EndOfCollection(start, last), entries);
    }

    /// <summary>
    /// A bracketed collection ends with its bracket; any other with its last node, since YAML ends it only where the next thing starts.
    /// </summary>
    private int EndOfCollection(int start, Node? last)
    {
        var bracketed = lines.Text[start] is '[' or '{';
        var end = bracketed || last is null ? Offset(Current.End) : last.End;
        Next();
        return end;
    }

    private void RefuseProperties()
    {
        var refused = Current switch
        {
            AnchorAlias alias => $"*{alias.Value}",
            NodeEvent { Anchor.IsEmpty: false } node => $"&{node.Anchor.Value}",
            NodeEvent { Tag.IsEmpty: false } node => node.Tag.Value,
            _ => null,
        };
        if (refused is not null) problems.Add(ProblemKinds.AnchorAliasOrTag, PlaceOfCurrent(), refused);
    }

    /// <summary>Moves to the next event; whatever the parser throws at a malformed document is one problem at the furthest place known.</summary>
    private void Next()
    {
        try
        {
            if (!parser.MoveNext()) throw new InvalidOperationException("the document ends too soon");
            reached = Offset(Current.End);
        }
        catch (YamlException exception) when (exception.Start.Line > 1 || exception.Start.Column > 1)
        {
            Malformed(lines.Place(Offset(exception.Start), Offset(exception.End)), exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Malformed(lines.Place(reached, reached), exception);
        }
    }

    private void Malformed(TextPlace place, Exception exception)
    {
        var message = exception.Message.TrimEnd('.');
        problems.Add(ProblemKinds.MalformedYaml, place, char.ToLowerInvariant(message[0]) + message.Substring(1));
        throw new Unreadable();
    }

    private TextPlace PlaceOfCurrent() => lines.Place(Offset(Current.Start), Offset(Current.End));

    private static int Offset(Mark mark) => (int)mark.Index;

    /// <summary>The document cannot be read on; the problem that says so has been noted.</summary>
    private sealed class Unreadable : Exception;
}
