package vn.minh.publication.exchange;

import org.jspecify.annotations.Nullable;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.delivery.Delivery;

/**
 * One record of a file, as it was told.
 *
 * @param said what was answered for this revision; absent as long as nothing was
 */
public record SectorLine(
        Delivery.Id delivery,
        SectorUpdateEvent record,
        @Nullable Said said) {

    public static SectorLine open(Delivery sent) {
        return new SectorLine(sent.id(), sent.record(), null);
    }
}
