using System.Globalization;

namespace SchemaKit.Tests.Messages;

/// <summary>A language that holds while something is done.</summary>
internal static class In
{
    public static T Chinese<T>(Func<T> done) => Language("zh-CN", done);

    public static T English<T>(Func<T> done) => Language("", done);

    private static T Language<T>(string culture, Func<T> done)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            return done();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
