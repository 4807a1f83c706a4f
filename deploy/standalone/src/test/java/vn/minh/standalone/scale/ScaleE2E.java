package vn.minh.standalone.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.standalone.Trouble;
import vn.minh.standalone.demo.Demo;
import vn.minh.standalone.demo.Rehearsal;
import vn.minh.standalone.demo.Story;

/** Two of each service against one cluster and one PostgreSQL; with {@code -Pscale} also three, and three brokers. */
class ScaleE2E {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Far from the years that a journey takes for itself. */
    private final AtomicInteger year = new AtomicInteger(2050);

    private final List<String> approved = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("sizes")
    void severalInstancesLoseNothingAndDoNothingTwice(Size size) throws Exception {
        try (var crowd = Crowd.of(size)) {
            consumersShareTheirPartitions(crowd);
            whoBeginsToSignInAtOneMayComeBackToAnother(crowd);
            aRollingRestartIsSeenByNobody(crowd, size);
            whenTheRelayIsKilledABrotherTakesOver(crowd);
            if (size.everything()) {
                System.out.println(size + ": " + Pace.of(crowd, year));
                whenTheRelayIsFrozenItsEpochIsGone(crowd);
            }
            if (size.brokers() > 1) {
                anyBrokerMayDie(crowd, size);
            }
            nothingIsLostAndNothingIsDoubled(crowd);
        }
    }

    /** What two and three of each are compared to; here all of them have the same two cores. */
    @Test
    @EnabledIf("vn.minh.testing.Scale#isFull")
    void oneOfEachSetsThePace() throws Exception {
        var size = new Size(1, 1, true);
        try (var crowd = Crowd.of(size)) {
            System.out.println(size + ": " + Pace.of(crowd, year));
        }
    }

    static List<Size> sizes() {
        return Size.asked();
    }

    private void consumersShareTheirPartitions(Crowd crowd) throws Exception {
        try (var admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", crowd.platform().bootstrapServers()))) {
            await("members with partitions").atMost(PATIENCE).untilAsserted(() -> {
                var groups = admin.listGroups().all().get().stream()
                        .map(group -> group.groupId())
                        .filter(group -> !group.startsWith("sandbox"))
                        .toList();
                assertThat(groups).hasSizeGreaterThan(10);
                assertThat(admin.describeConsumerGroups(groups).all().get().values())
                        .allSatisfy(group -> assertThat(working(group))
                                .as("working members of %s", group.groupId())
                                .isGreaterThan(1));
            });
        }
    }

    private static long working(ConsumerGroupDescription group) {
        return group.members().stream()
                .map(member -> member.assignment().topicPartitions())
                .filter(parts -> !parts.isEmpty())
                .count();
    }

    private void whoBeginsToSignInAtOneMayComeBackToAnother(Crowd crowd) throws Exception {
        for (int time = 0; time < 4; time++) {
            assertThat(Visitor.signedIn(crowd.platform(), "vq.hieutruong").look("/viec-cua-toi"))
                    .isEqualTo(200);
        }
    }

    private void aRollingRestartIsSeenByNobody(Crowd crowd, Size size) throws Exception {
        var traffic = Traffic.on(crowd.platform(), year, size);
        long began = System.nanoTime();
        try (traffic) {
            var journey = CompletableFuture.supplyAsync(() -> new Demo(crowd.platform(), new Story(System.out)).run());
            crowd.restartAll(size.restarted());
            assertThat(journey.get().receipt()).isNotBlank();
        }
        System.out.printf(
                "rolling restart of %d of each service: %d approvals and %d looks in %d s, failures: %s%n",
                size.restarted(), traffic.approved().size(), traffic.reads(), seconds(began), traffic.failures());
        approved.addAll(traffic.approved());
        assertThat(traffic.failures()).isEmpty();
        assertThat(traffic.approved()).isNotEmpty();
    }

    private void whenTheRelayIsKilledABrotherTakesOver(Crowd crowd) {
        var rehearsal = new Rehearsal(crowd.platform());
        var dossier = signed(rehearsal);
        var relay = crowd.relayOf("assessment");
        long epoch = crowd.epochOf("assessment");

        crowd.platform().kill(relay);
        long killed = System.nanoTime();
        approveWhateverDies(crowd, rehearsal, dossier);
        await("the review")
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .until(() -> new Books(crowd.platform()).reviewsOf(UUID.fromString(dossier)) == 1);

        System.out.printf(
                "kill -9 of the relay %s: the next approval is in the queue after %d ms, epoch %d -> %d%n",
                relay, (System.nanoTime() - killed) / 1_000_000, epoch, crowd.epochOf("assessment"));
        assertThat(crowd.epochOf("assessment")).isGreaterThan(epoch);
        assertThat(crowd.relayOf("assessment")).isNotEqualTo(relay);
        crowd.startAgain(relay);
    }

    private void whenTheRelayIsFrozenItsEpochIsGone(Crowd crowd) throws Exception {
        var rehearsal = new Rehearsal(crowd.platform());
        var dossiers = List.of(signed(rehearsal), signed(rehearsal));
        var relay = crowd.relayOf("assessment");
        long epoch = crowd.epochOf("assessment");

        signal(crowd, relay, "STOP");
        await("another epoch").atMost(PATIENCE).until(() -> crowd.epochOf("assessment") > epoch);
        approveWhateverDies(crowd, rehearsal, dossiers.getFirst());
        signal(crowd, relay, "CONT");
        approveWhateverDies(crowd, rehearsal, dossiers.getLast());

        new Books(crowd.platform()).eachApprovalIsOneReview(dossiers);
        System.out.printf(
                "SIGSTOP and SIGCONT of the relay %s: epoch %d -> %d%n", relay, epoch, crowd.epochOf("assessment"));
    }

    private void anyBrokerMayDie(Crowd crowd, Size size) throws Exception {
        try (var traffic = Traffic.on(crowd.platform(), year, size);
                var admin = Admin.create(Map.<String, Object>of(
                        "bootstrap.servers", crowd.platform().bootstrapServers()))) {
            for (var broker : crowd.brokers()) {
                var before = traffic.approved().size();
                crowd.platform().kill(broker);
                await("work without " + broker)
                        .atMost(PATIENCE)
                        .until(() -> traffic.approved().size() > before + 1);
                var heard = traffic.approved().getLast();
                await("facts without " + broker)
                        .atMost(PATIENCE)
                        .until(() -> new Books(crowd.platform()).reviewsOf(UUID.fromString(heard)) == 1);
                crowd.platform().start(broker);
                await("copies on " + broker)
                        .atMost(PATIENCE)
                        .until(() -> isWhole(admin, crowd.brokers().size()));
                System.out.printf("%s was killed and is back, failures: %s%n", broker, traffic.failures());
            }
            traffic.close();
            approved.addAll(traffic.approved());
            assertThat(traffic.failures()).isEmpty();
        }
    }

    private static boolean isWhole(Admin admin, int copies) throws Exception {
        var topics = admin.describeTopics(admin.listTopics().names().get())
                .allTopicNames()
                .get();
        return topics.values().stream()
                .map(topic -> topic.partitions())
                .flatMap(Collection::stream)
                .allMatch(part -> part.isr().size() == copies);
    }

    private void nothingIsLostAndNothingIsDoubled(Crowd crowd) throws Exception {
        var books = new Books(crowd.platform());
        books.everythingIsTold();
        books.eachApprovalIsOneReview(approved);
        books.eachRecognitionIsOneEntryAndOneRecord();
        books.nothingIsParked();
        var tape = Tape.of(crowd.platform());
        tape.hasWhatTheLedgersHave(books);
        System.out.println(tape);
    }

    private String signed(Rehearsal rehearsal) {
        int begins = year.getAndIncrement();
        return rehearsal.signedDossier(begins + "-" + (begins + 1));
    }

    /** Whoever was spoken to may be the one that died: then she asks again, and what was done is done. */
    private void approveWhateverDies(Crowd crowd, Rehearsal rehearsal, String dossier) {
        var books = new Books(crowd.platform());
        await("an answer").pollInterval(Duration.ofMillis(50)).atMost(PATIENCE).until(() -> {
            try {
                rehearsal.approve(dossier);
                return true;
            } catch (Trouble gone) {
                return books.count(
                                "assessment",
                                "select count(*) from event_log where subject = ? and type like '%approved.v1'",
                                dossier)
                        == 1;
            }
        });
        approved.add(dossier);
    }

    private static void signal(Crowd crowd, String part, String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(crowd.platform().pid(part)))
                .start()
                .waitFor();
    }

    private static long seconds(long began) {
        return (System.nanoTime() - began) / 1_000_000_000L;
    }
}
