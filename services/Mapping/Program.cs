using Audiences.Mapping;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("mapping");
builder.AddCallerTickets();
builder.AddMapping();
builder.AddBus();
builder.CheckSettings();
var app = builder.Build();
app.MapServiceDefaults();
app.MapMapping();
return await app.RunServiceAsync(args);
