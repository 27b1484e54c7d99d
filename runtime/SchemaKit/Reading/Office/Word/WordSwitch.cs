namespace SchemaKit;

/// <summary>The properties of Word that are switched on by their mere presence, and off by a value.</summary>
internal static class WordSwitch
{
    /// <summary>Whether the property at hand is switched on.</summary>
    public static bool IsOn(OfficeXml xml) => xml.Attribute("val") is not ("0" or "false" or "off" or "none");
}
