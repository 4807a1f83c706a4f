package vn.minh.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.sector.SectorInventoryEvent;
import vn.minh.contracts.sector.SectorInventoryRequestEvent;
import vn.minh.contracts.sector.SectorReceiptEvent;
import vn.minh.contracts.sector.SectorUnitEvent;
import vn.minh.contracts.sector.SectorUpdateEvent;

/** The public names: once a message carries one, it is there for ever. */
class EventNamesTest {

    private static final String WORDS = "[a-z]+(-[a-z]+)*";
    private static final Pattern TYPE =
            Pattern.compile("vn\\.minh\\.(?<service>%1$s)\\.(?<aggregate>%1$s)\\.%1$s\\.v[1-9]".formatted(WORDS));
    private static final List<String> EXTERNAL = List.of(
            SectorUpdateEvent.TOPIC,
            SectorReceiptEvent.TOPIC,
            SectorInventoryRequestEvent.TOPIC,
            SectorInventoryEvent.TOPIC,
            SectorUnitEvent.TOPIC);

    @ParameterizedTest
    @MethodSource("vn.minh.contracts.Contract#all")
    void typeSaysServiceAggregateDeedAndVersion(Contract contract) {
        var type = contract.published().type();

        assertThat(type).matches(TYPE);
        assertThat(contract.record().getSimpleName())
                .endsWith(type.substring(type.lastIndexOf('.') + 1).toUpperCase());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void topicIsTheAggregatesOwn(Contract contract) {
        var type = TYPE.matcher(contract.published().type());

        assertThat(type.matches()).isTrue();
        assertThat(contract.published().topic())
                .isEqualTo("minh." + type.group("service") + "." + type.group("aggregate") + ".v1");
    }

    @ParameterizedTest
    @MethodSource("vn.minh.contracts.Contract#families")
    <E extends Event> void familyListsItsFacts(Class<E> sealedInterface) {
        var family = EventFamily.of(sealedInterface);

        assertThat(family.types()).isNotEmpty();
    }

    @Test
    void everyFactStandsInExactlyOneFamily() {
        var listed = Contract.families()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getName);

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Contract.all()
                        .map(contract -> contract.record().getName())
                        .toList());
    }

    @Test
    void noTypeIsUsedTwice() {
        var types = Contract.all().map(contract -> contract.published().type());

        assertThat(types).doesNotHaveDuplicates();
    }

    @Test
    void noTopicHasTwoFamilies() {
        var topics = Contract.families().map(family -> EventFamily.of(family).topic());

        assertThat(topics).doesNotHaveDuplicates().containsAll(EXTERNAL);
    }

    @Test
    void sectorTopicsBearTheirAgreedNames() {
        assertThat(EXTERNAL)
                .containsExactly(
                        "minh.sector.updates.v1",
                        "minh.sector.receipts.v1",
                        "minh.sector.inventory-requests.v1",
                        "minh.sector.inventories.v1",
                        "minh.sector.units.v1");
    }

    /** The topics agreed with the sector database are named after the record, not after an aggregate of ours. */
    static Stream<Contract> ours() {
        return Contract.all()
                .filter(contract -> !EXTERNAL.contains(contract.published().topic()));
    }
}
