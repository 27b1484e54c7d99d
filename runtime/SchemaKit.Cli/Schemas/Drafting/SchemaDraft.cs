namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>Drafts a schema from the tables of a published page, and reads the page on it.</summary>
/// <param name="Text">The schema.</param>
/// <param name="Template">What it compiles to; null where it has errors.</param>
/// <param name="Problems">What the compiler says of it.</param>
/// <param name="Form">What was taken from the page.</param>
/// <param name="Read">What reading the page on it gave; null where it has errors.</param>
internal sealed record SchemaDraft(string Text, Template? Template, IReadOnlyList<Problem> Problems, DraftForm Form, ReadResult? Read)
{
    /// <summary>The draft.</summary>
    /// <param name="document">The page.</param>
    /// <param name="name">The name of the page.</param>
    /// <param name="like">A schema whose names are taken over; null for none.</param>
    /// <exception cref="SchemaUnreadableException">The page has no table that could be taken over; the message says why.</exception>
    public static SchemaDraft Of(Document document, string name, Template? like)
    {
        var names = new DraftNames(like);
        var form = DraftForm.Of(document, names);
        if (form.Sections.Count == 0)
        {
            throw new SchemaUnreadableException(name, form.LeftOut.Count > 0 ? SchemaTexts.NothingTakenOver(form.LeftOut) : SchemaTexts.NoTable);
        }

        // The figures are read as reports are read: on what the tables look like, before anything is said of sums.
        if (Compiled(new(form, name), document).Read is { } first) Mark(form, first.Report, names);
        var (text, compilation, read) = Compiled(new(form, name), document);
        return new(text, compilation.Template, compilation.Problems, form, read);
    }

    private static (string Text, SchemaCompilation Compilation, ReadResult? Read) Compiled(DraftYaml draft, Document document)
    {
        var text = draft.Write();
        var compilation = SchemaCompiler.Compile(text, "draft.schema.yaml");
        return (text, compilation, compilation.Template is { } template ? Binder.Read(document, TemplateForm.Of(template)) : null);
    }

    // What is added up is all money or all counts; what is learnt of one column may tell of others.
    private static bool ShareKind(List<DraftHeading> siblings)
    {
        var changed = false;
        foreach (var group in siblings.Where(heading => !heading.IsLeaf)) changed |= ShareKind(group.Children);
        if (siblings.FirstOrDefault(heading => heading.Total is not null) is not { } total) return changed;
        List<DraftHeading> family = [.. siblings.Where(heading => heading.Total is null).SelectMany(heading => heading.Details), total];
        if (!family.Any(heading => heading.HasDecimals)) return changed;
        foreach (var heading in family.Where(heading => !heading.HasDecimals)) changed = heading.HasDecimals = true;
        return changed;
    }

    private static void Mark(DraftForm form, Report report, DraftNames names)
    {
        var first = 0;
        foreach (var table in form.Tables)
        {
            var start = first;
            var (rows, columns) = (DraftYaml.Leaves(table.Rows).ToList(), DraftYaml.Leaves(table.Columns).ToList());
            for (var row = 0; row < table.Height; row++)
            {
                for (var column = 0; column < table.Width; column++)
                {
                    if (Figure(row, column) is not { } figure) continue;
                    columns[column].HasDecimals |= figure != decimal.Truncate(figure);
                    columns[column].HasNegatives |= figure < 0;
                }
            }

            new FoundTotals(Figure, names).Mark(table);
            while (ShareKind(table.Columns)) { }
            new FoundSums(Figure, names).Add(table);
            first += table.Width * table.Height;

            decimal? Figure(int row, int column) => report[start + (row * table.Width) + column].Value;
        }
    }
}
