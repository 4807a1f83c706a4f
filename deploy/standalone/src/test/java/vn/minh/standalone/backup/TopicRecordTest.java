package vn.minh.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;

class TopicRecordTest {

    private static final byte[] NO_TEXT = {(byte) 0xC3, 0x28, 0, (byte) 0xFF};

    @Test
    void aFactIsALineThatPeopleCanRead() {
        var line = record("{\"name\":\"Vĩnh Quỳnh\"}".getBytes(UTF_8)).line();

        assertThat(line).doesNotContain("\n").contains("Vĩnh Quỳnh", "[\"ce_id\",\"7\"]");
    }

    @Test
    void bytesThatAreNoTextComeBackAsTheyWere() throws Exception {
        assertThat(TopicRecord.read(record(NO_TEXT).line()).value()).isEqualTo(NO_TEXT);
    }

    @Test
    void everythingOfARecordComesBack() throws Exception {
        var record = record("a\nb\u0000".getBytes(UTF_8));

        var read = TopicRecord.read(record.line());

        assertThat(read).usingRecursiveComparison().isEqualTo(record);
        assertThat(read.header("ce_id")).isEqualTo("7");
        assertThat(read.to("a topic").timestamp()).isEqualTo(record.timestamp());
    }

    @Test
    void aRecordWithoutValueStaysOne() throws Exception {
        var record = new TopicRecord(0, 0, 1, null, List.of(), null);

        assertThat(TopicRecord.read(record.line()).value()).isNull();
    }

    private static TopicRecord record(byte[] value) {
        return new TopicRecord(3, 41, 1_795_000_000_000L, "key".getBytes(UTF_8), List.of(header()), value);
    }

    private static Header header() {
        return new RecordHeader("ce_id", "7".getBytes(UTF_8));
    }
}
