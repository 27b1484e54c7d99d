using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema;

/// <summary>The names that a schema may give, for those who write schemas by program.</summary>
public static class SchemaNames
{
    /// <summary>Whether a name may stand for a section, table, row, column or rule, wherever it stands.</summary>
    /// <param name="name">The name.</param>
    public static bool MayStandAnywhere(string name) => Names.IsFreeId(name) && !Names.IsReportMember(name);
}
