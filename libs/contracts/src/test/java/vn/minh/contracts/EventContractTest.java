package vn.minh.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every event promises to those who read it, today and in ten years. */
class EventContractTest {

    private static final String EVERY_EVENT = "vn.minh.contracts.Contract#all";

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void writtenFormNeverChanges(Contract contract) {
        var event = contract.read(contract.golden());

        var written = Contract.write(event);

        assertThat(written).isEqualTo(contract.golden());
    }

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void fieldOfANewerWriterIsIgnored(Contract contract) {
        var newer = contract.golden();
        newer.putObject("addedLater").put("by", "a newer writer");

        var event = contract.read(newer);

        assertThat(event).isEqualTo(contract.read(contract.golden()));
    }

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void factThatLacksAFieldIsNotRead(Contract contract) {
        for (var field : contract.required()) {
            var withoutIt = contract.golden();
            withoutIt.remove(field);
            var withNull = contract.golden().putNull(field);

            assertThatThrownBy(() -> contract.read(withoutIt)).hasMessageContaining(field);
            assertThatThrownBy(() -> contract.read(withNull)).hasMessageContaining(field);
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_EVENT)
    void everyFactIsAboutSomething(Contract contract) {
        var event = contract.read(contract.golden());

        assertThat(event.subject()).isNotBlank().doesNotContain("null");
    }

    @Test
    void noGoldenSampleIsLeftWithoutItsRecord() throws IOException {
        var files = Contract.files("golden");

        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(
                        Contract.all().map(Contract::fileName).toList());
    }
}
