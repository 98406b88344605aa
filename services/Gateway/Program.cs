using Audiences.Gateway;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Bus.Alarm;

return await ServiceProgram.RunAsync(
    args,
    "gateway",
    builder =>
    {
        builder.AddGateway();
        builder.AddServiceRoutes();
        builder.AddBrokerAlarmWatch();
    },
    app =>
    {
        app.MapGateway();
        app.MapServiceRoutes();
        app.MapPublicOpenApi();
    });
