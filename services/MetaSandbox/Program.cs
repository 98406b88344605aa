using Audiences.MetaSandbox;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
var options = SandboxConfiguration.Read(builder.Configuration);
var app = SandboxHost.Build(builder, options);
await app.RunAsync();
