package com.example.audiences;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.ConnectionFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** mvn -q compile exec:java -Dexec.args=amqp://user:password@host:5672/vhost */
public final class Publish {
  private static final long CONFIRM_MILLISECONDS = 30_000;

  private Publish() {}

  public static void main(String[] args) throws Exception {
    var factory = new ConnectionFactory();
    factory.setUri(args.length > 0 ? args[0] : "amqp://localhost");
    try (var connection = factory.newConnection(); var channel = connection.createChannel()) {
      channel.confirmSelect();
      var returned = new AtomicInteger();
      channel.addReturnListener(message -> returned.incrementAndGet());

      var now = Instant.now();
      var batch = """
          {"events":[
            {"eventId":"example-1","type":"qualified","segmentId":"vip","userId":"u-1","occurredAt":"%s","properties":{"email":"ann@example.com"}},
            {"eventId":"example-2","type":"disqualified","segmentId":"vip","userId":"u-2","occurredAt":"%s"}]}
          """.formatted(now, now);
      var properties = new AMQP.BasicProperties.Builder()
          .contentType("application/json")
          .deliveryMode(2) // persistent
          // The trace that the event belongs to: yours, if you have one.
          .headers(Map.of("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
          .build();
      channel.basicPublish("audiences.membership-batch", "", true, properties, batch.getBytes(StandardCharsets.UTF_8));

      // Returns when the broker has confirmed everything; what no queue took was returned before that.
      channel.waitForConfirmsOrDie(CONFIRM_MILLISECONDS);
      if (returned.get() > 0) {
        throw new IllegalStateException("No queue took the events: are the services running?");
      }
    }
    System.out.println("2 events are safe.");
  }
}
