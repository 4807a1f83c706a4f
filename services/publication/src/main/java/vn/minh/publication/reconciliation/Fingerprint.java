package vn.minh.publication.reconciliation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;

/** What a record says as one number that both sides can work out: SHA-256 over its lines. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Lower-case hex. */
    public static String of(SectorUpdateEvent told) {
        return Sha256.of(String.join("\n", lines(told)));
    }

    private static List<String> lines(SectorUpdateEvent told) {
        var lines = new ArrayList<String>();
        lines.add(told.recordKey());
        lines.add(Integer.toString(told.revision()));
        switch (told) {
            case SectorRecordUpdatedV1 held -> addHeld(lines, held);
            case SectorRecordWithdrawnV1 withdrawn -> {
                lines.add("WITHDRAWN");
                lines.add(orEmpty(withdrawn.decisionNumber()));
                lines.add(withdrawn.withdrawnOn().toString());
            }
        }
        lines.add(Boolean.toString(told.demonstration()));
        return lines;
    }

    private static void addHeld(List<String> lines, SectorRecordUpdatedV1 held) {
        lines.add("HELD");
        lines.add(Integer.toString(held.result().level()));
        held.result().groups().stream()
                .sorted(comparing(Result.Group::code, Sha256.ORDER))
                .map(group -> group.code() + "=" + group.points().toPlainString() + "=" + group.level())
                .forEach(lines::add);
        lines.add(orEmpty(held.decisionNumber()));
        lines.add(orEmpty(held.certificateNumber()));
        lines.add(held.decidedOn().toString());
    }

    private static String orEmpty(@Nullable String number) {
        return number == null ? "" : number;
    }
}
