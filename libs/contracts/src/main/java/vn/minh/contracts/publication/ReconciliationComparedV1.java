package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * Both sides lie side by side. What moved since the question was asked is under way and no difference.
 *
 * @param authorities one line for each authority that either side knows records of
 * @param records that were compared on our side
 * @param differences of all authorities; 0 means in step
 * @param underWay records left out because they moved or have no receipt yet
 */
@Published(type = "vn.minh.publication.reconciliation.compared.v1", topic = ReconciliationEvent.TOPIC)
public record ReconciliationComparedV1(
        UUID reconciliationId,
        String target,
        String department,
        String setCode,
        String schoolYear,
        List<Authority> authorities,
        int records,
        int differences,
        int underWay,
        Instant comparedAt)
        implements ReconciliationEvent {

    public ReconciliationComparedV1 {
        authorities = List.copyOf(authorities);
    }

    /** @param authority code; absent for records without one */
    public record Authority(@Nullable String authority, Side ours, Side theirs, int differences) {}

    /**
     * @param count of records, withdrawn ones too
     * @param sha256 as in an inventory's sums
     */
    public record Side(int count, String sha256) {}

    @Override
    public String subject() {
        return reconciliationId.toString();
    }
}
