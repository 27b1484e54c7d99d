using System.Globalization;
using System.Text;

namespace SchemaKit.Benchmarks.Generation;

/// <summary>The work given to the platform's own generator of JSON readers and writers: thirty types, each with members of seven types.</summary>
internal static class PeerTypes
{
    private const int Count = 30;

    /// <summary>The types and the context that names them, as C#.</summary>
    public static string Code()
    {
        var code = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Text.Json.Serialization;\n\nnamespace Peer;\n\n");
        for (var i = 0; i < Count; i++)
        {
            var inner = i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" public Type{i - 1} Inner {{ get; set; }} public Dictionary<string, Type{i - 1}> ByName {{ get; set; }}");
            code.Append(CultureInfo.InvariantCulture, $"public class Type{i} {{ public int Id {{ get; set; }} public string Name {{ get; set; }} public decimal Amount {{ get; set; }}")
                .Append(" public DateTime Day { get; set; } public List<string> Tags { get; set; }").Append(inner).Append(" }\n");
        }

        for (var i = 0; i < Count; i++) code.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof(Type{i}))]\n");
        return code.Append("public partial class Context : JsonSerializerContext;\n").ToString();
    }
}
