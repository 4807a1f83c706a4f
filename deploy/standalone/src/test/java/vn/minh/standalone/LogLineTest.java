package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void anObjectIsReadAsALine() {
        var line = """
            {"timestamp":"2026-11-22T09:03:12.5+07:00","level":"WARN","loggerName":"vn.minh.messaging.Inbox",\
            "message":"trying again","mdc":{"traceId":"4bf9","unit":"HN","spanId":"00f0"},"service":"review"}\
            """;

        assertThat(LogLine.readable(line)).isEqualTo("09:03:12.500 WARN  Inbox  trying again  [unit=HN traceId=4bf9]");
    }

    @Test
    void whatCameWithAFailureFollows() {
        var line = """
            {"timestamp":"2026-11-22T09:03:12.5+07:00","level":"ERROR","loggerName":"A","message":"incident 1",\
            "mdc":{},"stackTrace":"java.lang.IllegalStateException\\n\\tat A.b(A.java:1)\\n"}\
            """;

        assertThat(LogLine.readable(line)).endsWith("incident 1\njava.lang.IllegalStateException\n\tat A.b(A.java:1)");
    }

    @Test
    void whatIsNoObjectStaysAsItIs() {
        assertThat(LogLine.readable("[2026-11-22] INFO started")).isEqualTo("[2026-11-22] INFO started");
        assertThat(LogLine.readable("{ not json")).isEqualTo("{ not json");
        assertThat(LogLine.readable("{\"timestamp\":\"yesterday\"}")).isEqualTo("{\"timestamp\":\"yesterday\"}");
    }
}
