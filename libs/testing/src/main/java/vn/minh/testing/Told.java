package vn.minh.testing;

import static org.assertj.core.api.Assertions.fail;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the world heard about one subject, in order, from the first word on. Nothing is left out: an event told twice is
 * in the list twice. Injected in tests that have {@link RealServers} with a broker.
 */
@Dependent
public class Told {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Long enough for whoever hears something to answer it; what a ledger still has to tell is waited for beyond it. */
    private static final Duration SILENCE = Duration.ofMillis(500);

    private final String broker;

    Told() {
        this(Broker.address());
    }

    private Told(String broker) {
        this.broker = broker;
    }

    /** Listens at another broker, such as that of a whole platform. */
    public static Told at(String address) {
        return new Told(address);
    }

    /** Waits until exactly these types were told, in this order; fails at once when it hears another. */
    public List<Fact> eventually(String topic, String subject, String... types) {
        if (types.length == 0) {
            throw new IllegalArgumentException("silence is not eventually: say onlyEver");
        }
        return listen(topic, subject, PATIENCE, exactly(subject, types));
    }

    /** As {@code eventually}, and then nothing more for a while. Without types: nothing at all was told. */
    public List<Fact> onlyEver(String topic, String subject, String... types) {
        var heard = types.length == 0 ? List.<Fact>of() : eventually(topic, subject, types);
        var quietUntil = Instant.now().plus(SILENCE);
        var exactly = exactly(subject, types);
        listen(
                topic,
                subject,
                PATIENCE,
                facts -> exactly.test(facts) && Instant.now().isAfter(quietUntil) && !Ledgers.mustTell(topic, subject));
        // What a ledger told between the last listening and that look.
        listen(topic, subject, PATIENCE, exactly);
        return heard;
    }

    /** Waits until what was told so far is enough. */
    public List<Fact> until(String topic, String subject, Predicate<List<Fact>> enough) {
        return listen(topic, subject, PATIENCE, enough);
    }

    private List<Fact> listen(String topic, String subject, Duration patience, Predicate<List<Fact>> enough) {
        var ear = Ear.at(broker, topic);
        var deadline = Instant.now().plus(patience);
        var heard = ear.upToNow(subject);
        while (!enough.test(heard)) {
            if (Instant.now().isAfter(deadline)) {
                fail("after %s the world heard of %s only %s".formatted(patience, subject, types(heard)));
            }
            ear.listen();
            heard = ear.upToNow(subject);
        }
        return heard;
    }

    private static Predicate<List<Fact>> exactly(String subject, String... types) {
        var expected = List.of(types);
        return facts -> {
            var heard = types(facts);
            if (heard.size() > expected.size() || !heard.equals(expected.subList(0, heard.size()))) {
                fail("the world was to hear of %s%n  %s%nand heard%n  %s".formatted(subject, expected, heard));
            }
            return heard.equals(expected);
        };
    }

    private static List<String> types(List<Fact> facts) {
        return facts.stream().map(Fact::type).toList();
    }
}
