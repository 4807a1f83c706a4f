package vn.minh.publication.reconciliation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.reconciliation.Entry;

/** The other side's inventory as a file of lines. */
class InventoryFileTest {

    private static final Scope SCOPE = new Scope("csdl", "HN", "4725", "2025-2026");
    private static final String HEADER = "recordKey,authority,revision,state,sha256\n";
    private static final String SHA = "a".repeat(64);
    private static final String KEY = "HN-1|4725|2025-2026|OWN_RESULT";

    @Test
    void everyLineIsARecord() {
        var entries = read(HEADER + KEY + ",HN-X,2,HELD," + SHA + "\n\nHN-2|4725|2025-2026|OWN_RESULT,,1,WITHDRAWN,"
                + SHA.toUpperCase(Locale.ROOT) + "\n");

        assertThat(entries)
                .containsExactly(
                        new Entry(KEY, "HN-X", 2, SHA), new Entry("HN-2|4725|2025-2026|OWN_RESULT", null, 1, SHA));
    }

    @Test
    void semicolonsAMarkInFrontAndAnotherOrderOfColumnsAreRead() {
        var entries =
                read("\uFEFFsha256;state;revision;authority;recordKey;note\n" + SHA + ";HELD;2;HN-X;" + KEY + ";x");

        assertThat(entries).containsExactly(new Entry(KEY, "HN-X", 2, SHA));
    }

    @Test
    void everyFaultyLineIsNamed() {
        var faults = faults(HEADER
                + KEY + ",HN-X,2,HELD," + SHA + "\n"
                + "HN-2|9999|2025-2026|OWN_RESULT,,1,HELD," + SHA + "\n"
                + "HN-3|4725|2025-2026|OWN_RESULT,,0,GONE,xyz\n"
                + KEY + ",HN-X,2,HELD," + SHA + "\n"
                + "HN-4|4725|2025-2026|OWN_RESULT,,1\n");

        assertThat(faults)
                .extracting(Fault::field)
                .containsExactly(
                        "dòng 3.recordKey",
                        "dòng 4.revision",
                        "dòng 4.state",
                        "dòng 4.sha256",
                        "dòng 5.recordKey",
                        "dòng 6");
    }

    @ParameterizedTest
    @CsvSource({"'',empty-file", "'recordKey,authority,revision,state\n',columns", "'a,a,a\n',columns"})
    void aFileThatIsNoneIsRefusedWhole(String text, String code) {
        assertThat(faults(text)).extracting(Fault::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"open", "\"a\"b"})
    void aQuoteThatDoesNotCloseIsNamedWithItsLine(String line) {
        assertThat(faults(HEADER + line)).extracting(Fault::field).containsExactly("dòng 2");
    }

    @Test
    void anotherEncodingIsRefused() {
        var file = new InventoryFile(new byte[] {(byte) 0xC3, (byte) 0x28});

        var refused = catchThrowableOfType(Rejected.class, () -> file.read(SCOPE));

        assertThat(((Invalid) refused.reason()).faults())
                .extracting(Fault::code)
                .containsExactly("not-utf8");
    }

    @Test
    void beyondAThousandFaultsOnlyTheirNumberIsTold() {
        var text = new StringBuilder(HEADER);
        for (int n = 0; n < 1_500; n++) {
            text.append("x\n");
        }

        var faults = faults(text.toString());

        assertThat(faults).hasSize(1_001);
        assertThat(faults.getLast().why()).contains("500");
    }

    private static List<Entry> read(String text) {
        return new InventoryFile(text.getBytes(UTF_8)).read(SCOPE);
    }

    private static List<Fault> faults(String text) {
        var refused = catchThrowableOfType(Rejected.class, () -> read(text));
        return ((Invalid) refused.reason()).faults();
    }
}
