using Audiences.Gateway;
using Audiences.ServiceDefaults;

return await ServiceProgram.RunAsync(
    args,
    "gateway",
    builder =>
    {
        builder.AddGateway();
        builder.AddServiceRoutes();
    },
    app =>
    {
        app.MapGateway();
        app.MapServiceRoutes();
        app.MapPublicOpenApi();
    });
