using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Cli.Tests.Api;

/// <summary>What an assembly shows to others, with its documentation, as a page.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Signature = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    /// <summary>The public types of an assembly, outermost ones, by their full names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> TypesOf(string assembly)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path, documentation: path.Contains("SchemaKit") ? DocumentationFile.Of(path) : null)).ToList();
        var compilation = CSharpCompilation.Create("Api", [], references);
        var found = references.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Single(symbol => symbol.Name == assembly);
        return [.. Below(found.GlobalNamespace).Where(IsShown).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];
    }

    /// <summary>A page of types with everything in them.</summary>
    public static string Page(string title, string remark, IEnumerable<INamedTypeSymbol> types) =>
        $"# {title}\n\n{remark}\n" + string.Concat(types.Select(Section));

    private static string Section(INamedTypeSymbol type)
    {
        var rows = type.GetMembers().Where(IsShown).Where(member => member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null } && !IsMadeByTheCompiler(member))
            .OrderBy(Kind).ThenBy(member => member.ToDisplayString(Signature), StringComparer.Ordinal)
            .Select(member => $"| `{Cell(member.ToDisplayString(Signature))}` | {Cell(ApiComment.Of(member))} |\n").ToList();
        var kept = rows.Count == 0 ? "" : "\n| | |\n|---|---|\n" + string.Concat(rows);
        return $"\n## `{Name(type)}`\n\n`{Modifiers(type)}{type.ToDisplayString(Signature)}`{Bases(type)}. {ApiComment.Of(type)}\n{kept}"
            + string.Concat(type.GetTypeMembers().Where(IsShown).OrderBy(nested => nested.Name, StringComparer.Ordinal).Select(Section));
    }

    private static string Modifiers(INamedTypeSymbol type) =>
        type.TypeKind is not TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";

    // Where a member is declared does not matter.
    private static int Kind(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        _ => 3,
    };

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(Signature.WithKindOptions(default).WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters));

    private static string Bases(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> bases = type.BaseType is { SpecialType: SpecialType.None } parent ? [parent, .. type.Interfaces] : type.Interfaces;
        var names = bases.Where(based => IsShown(based) && !based.Name.Contains("Equatable")).Select(based => $"`{Name(based)}`").ToList();
        return names.Count == 0 || type.TypeKind is TypeKind.Enum or TypeKind.Delegate ? "" : " : " + string.Join(", ", names);
    }

    private static IEnumerable<INamedTypeSymbol> Below(INamespaceSymbol place) => place.GetTypeMembers().Concat(place.GetNamespaceMembers().SelectMany(Below));

    private static bool IsShown(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // What every record and every enumeration has.
    private static bool IsMadeByTheCompiler(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute")
        || member is IMethodSymbol { Name: "<Clone>$" or "Deconstruct" or "PrintMembers" or "value__" }
        || member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0, ContainingType.TypeKind: TypeKind.Struct }
        || member is IPropertySymbol { Name: "EqualityContract" };

    private static string Cell(string text) => text.Replace("|", "\\|").Replace('\n', ' ');
}
