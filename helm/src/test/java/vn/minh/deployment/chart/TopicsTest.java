package vn.minh.deployment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.minh.deployment.Sources;

/** The file of topics says who writes and who reads; the services say what they are built with. Both say the same. */
class TopicsTest {

    private static final List<String> SERVICES =
            List.of("assessment", "evidence", "review", "publication", "reporting", "portal", "sandbox");

    @Test
    void everyGroupOfAServiceReadsExactlyTheTopicsThatNameIt() {
        assertThat(groups(file())).isEqualTo(built());
    }

    @Test
    void aTopicIsWrittenByTheServiceThatMakesItsFacts() {
        assertThat(writers(file())).isEqualTo(made());
    }

    @Test
    void aFileThatSaysAnythingElseIsNoticed() {
        var wrong = new Said("evidence", List.of("reporting.facts", "review.nobody"));

        for (var topic : List.of("minh.review.appeal.v1", "minh.review.nothing.v1")) {
            assertThat(groups(with(topic, wrong))).isNotEqualTo(built());
            assertThat(writers(with(topic, wrong))).isNotEqualTo(made());
        }
        assertThat(groups(without("minh.review.recognition.v1"))).isNotEqualTo(built());
        assertThat(writers(without("minh.assessment.work-plan.v1"))).isNotEqualTo(made());
    }

    @Test
    void aTopicIsWrittenByTheServiceItIsNamedAfter() {
        var ours = new TreeMap<>(file());
        ours.keySet().removeIf(topic -> topic.startsWith("minh.sector."));

        assertThat(ours)
                .isNotEmpty()
                .allSatisfy((topic, said) -> assertThat(topic).startsWith("minh." + said.writer() + "."));
    }

    @Test
    void theStandInWritesWhatItsChannelsSay() {
        assertThat(writtenBy("sandbox")).isEqualTo(Consumers.outgoing("sandbox"));
    }

    @Test
    void aGroupThatNobodyBuildsIsNoticed() {
        assertThat(Consumers.of("reporting")).containsOnlyKeys("reporting.access", "reporting.facts");
        assertThat(Consumers.of("portal")).isEmpty();
    }

    /** What the relays of the services tell; the stand-in's is compared by its channels. */
    private static Map<String, Set<String>> made() {
        var makers = Facts.makers(SERVICES);
        makers.keySet().removeAll(Consumers.outgoing("sandbox"));
        return makers;
    }

    private static Map<String, Set<String>> writers(Map<String, Said> file) {
        var writers = new TreeMap<String, Set<String>>();
        file.forEach((topic, said) -> writers.put(topic, Set.of(said.writer())));
        writers.keySet().removeAll(Consumers.outgoing("sandbox"));
        return writers;
    }

    private static Map<String, Set<String>> built() {
        var built = new TreeMap<String, Set<String>>();
        SERVICES.forEach(service -> built.putAll(Consumers.of(service)));
        return built;
    }

    private static Map<String, Set<String>> groups(Map<String, Said> file) {
        var groups = new TreeMap<String, Set<String>>();
        file.forEach((topic, said) -> said.readers()
                .forEach(group ->
                        groups.computeIfAbsent(group, _ -> new TreeSet<>()).add(topic)));
        return groups;
    }

    private static Map<String, Said> with(String topic, Said said) {
        var changed = new TreeMap<>(file());
        changed.put(topic, said);
        return changed;
    }

    private static Map<String, Said> without(String topic) {
        var changed = new TreeMap<>(file());
        changed.remove(topic);
        return changed;
    }

    static Set<String> writtenBy(String service) {
        var topics = new TreeSet<String>();
        file().forEach((topic, said) -> {
            if (said.writer().equals(service)) {
                topics.add(topic);
            }
        });
        return topics;
    }

    private static Map<String, Said> file() {
        var topics = new TreeMap<String, Said>();
        Sources.read("deploy/kafka/topics.yaml")
                .path("topics")
                .forEach(topic -> topics.put(
                        topic.path("name").asText(),
                        new Said(
                                topic.path("writer").asText(),
                                Manifest.each(topic.path("readers"))
                                        .map(com.fasterxml.jackson.databind.JsonNode::asText)
                                        .toList())));
        return topics;
    }

    private record Said(String writer, List<String> readers) {}
}
