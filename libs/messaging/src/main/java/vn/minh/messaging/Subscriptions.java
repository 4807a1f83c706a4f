package vn.minh.messaging;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Which consumer groups of this service read which topics, as its channels are set. */
@ApplicationScoped
class Subscriptions {

    private static final Pattern GROUP = Pattern.compile("mp\\.messaging\\.incoming\\.(.+)\\.group\\.id");

    private record Channel(String name, String group, List<String> topics) {}

    private final Set<String> channels;
    private final Map<String, Set<String>> topics;

    Subscriptions(Config settings) {
        var all = StreamSupport.stream(settings.getPropertyNames().spliterator(), false)
                .map(GROUP::matcher)
                .filter(Matcher::matches)
                .map(name -> channel(settings, name.group(1)))
                .toList();
        channels = all.stream().map(Channel::name).collect(toUnmodifiableSet());
        topics = all.stream()
                .collect(groupingBy(
                        Channel::group, flatMapping(channel -> channel.topics().stream(), toUnmodifiableSet())));
    }

    Set<String> channels() {
        return channels;
    }

    /** By group. */
    Map<String, Set<String>> topics() {
        return topics;
    }

    private static Channel channel(Config settings, String name) {
        var channel = "mp.messaging.incoming." + name;
        var read = settings.getOptionalValue(channel + ".topics", String.class)
                .or(() -> settings.getOptionalValue(channel + ".topic", String.class))
                .orElse(name);
        return new Channel(
                name,
                settings.getValue(channel + ".group.id", String.class),
                Arrays.stream(read.split(",")).map(String::strip).toList());
    }
}
