using Audiences.Gateway.WebConsole;

namespace Audiences.Gateway.Tests.WebConsole;

/// <summary>A page that names scripts that are not there never gets beyond "Loading".</summary>
public class ConsoleScriptsTests
{
    private const string Page = """
        <script type="importmap"></script><script src="lib/plain.js"></script><script src="_framework/blazor.webassembly#[.{fingerprint}].js"></script>
        """;

    private const string Manifest = """
        {"Version":1,"ManifestType":"Publish","Endpoints":[
          {"Route":"_framework/blazor.webassembly.abc.js","AssetFile":"b.br","Selectors":[{"Name":"Content-Encoding","Value":"br","Quality":"1"}],"EndpointProperties":[{"Name":"label","Value":"_framework/blazor.webassembly.js"},{"Name":"integrity","Value":"sha256-compressed"}]},
          {"Route":"_framework/blazor.webassembly.abc.js","AssetFile":"b","Selectors":[],"EndpointProperties":[{"Name":"fingerprint","Value":"abc"},{"Name":"integrity","Value":"sha256-one"},{"Name":"label","Value":"_framework/blazor.webassembly.js"}]},
          {"Route":"_framework/blazor.webassembly.js","AssetFile":"b","Selectors":[],"EndpointProperties":[{"Name":"integrity","Value":"sha256-one"}]},
          {"Route":"js/shell.def.js","AssetFile":"s","Selectors":[],"EndpointProperties":[{"Name":"label","Value":"js/shell.js"},{"Name":"integrity","Value":"sha256-two"}]},
          {"Route":"css/console.css","AssetFile":"c","Selectors":[],"EndpointProperties":[{"Name":"integrity","Value":"sha256-three"}]}]}
        """;

    [Fact]
    public void Each_script_is_named_as_it_is_served()
    {
        var page = ConsoleScripts.WriteInto(Page, Manifest);

        Assert.Equal(
            """
            <script type="importmap">{"imports":{"./_framework/blazor.webassembly.js":"./_framework/blazor.webassembly.abc.js","./js/shell.js":"./js/shell.def.js"},"integrity":{"./_framework/blazor.webassembly.abc.js":"sha256-one","./js/shell.def.js":"sha256-two"}}</script><script src="lib/plain.js"></script><script src="_framework/blazor.webassembly.abc.js"></script>
            """,
            page);
    }

    [Fact]
    public void A_script_that_the_list_does_not_know_keeps_its_plain_name() =>
        Assert.Contains("src=\"_framework/blazor.webassembly.js\"", ConsoleScripts.WriteInto(Page, """{"Endpoints":[]}"""), StringComparison.Ordinal);

    [Fact]
    public void A_page_that_the_build_has_filled_stays_as_it_is()
    {
        const string Filled = "<script type=\"importmap\">{}</script><script src=\"_framework/blazor.webassembly.abc.js\"></script>";
        Assert.Equal(Filled, ConsoleScripts.WriteInto(Filled, "not looked at"));
    }
}
