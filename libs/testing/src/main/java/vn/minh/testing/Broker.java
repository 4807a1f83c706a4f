package vn.minh.testing;

import java.time.Duration;
import java.util.Map;

/**
 * One real Kafka broker per test JVM with every topic of {@code deploy/kafka/topics.yaml}. The moves are for fault
 * tests; what was written is kept by all of them. Put them in try/finally: the next test needs a broker too.
 */
public final class Broker {

    private Broker() {}

    /** Starts the broker if needed and gives the setting that names it. */
    static Map<String, String> settings() {
        return Map.of("minh.kafka", Shared.once("broker", Broker::start));
    }

    /** Host and port, as {@code bootstrap.servers} wants it. */
    public static String address() {
        return Shared.require("broker");
    }

    /** Stops it from answering, connections stay open: a broker that hangs. */
    public static void pause() {
        host().pause();
    }

    /** Lets a paused broker go on. */
    public static void resume() {
        host().resume();
    }

    /** Ends it as a power cut would. */
    public static void kill() {
        host().kill();
    }

    /** Starts a killed broker at the same address with the same data; returns when every topic has a leader. */
    public static void restart() {
        host().restart();
        Topics.awaitLeaders(address(), Duration.ofSeconds(60));
    }

    private static String start() {
        var address = host().start();
        Topics.create(address);
        return address;
    }

    private static BrokerHost host() {
        return Engine.answers() ? new BrokerContainer() : new BrokerProcess();
    }
}
