namespace HandlebarsDotNet
{
    /// <summary>What a much newer Handlebars might look like: nothing that the one of today has is in it.</summary>
    public static class Template
    {
        public static string Render(string name, string value) => "public const string " + name + " = \"" + value + "\";";
    }
}
