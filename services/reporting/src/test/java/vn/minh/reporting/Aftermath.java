package vn.minh.reporting;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.publication.DeliveryWithdrawnV1;
import vn.minh.contracts.publication.ReconciliationComparedV1;
import vn.minh.contracts.publication.ReconciliationStartedV1;
import vn.minh.contracts.publication.SectorRecordAcceptedV1;
import vn.minh.contracts.review.LevelRevokedV1;

/** What comes after a recognition in a city: receipts, a level taken back, both sides compared. */
record Aftermath(City city) {

    /** The head took back what is recognised, and what an appeal raised it to. */
    void revoked(UUID dossier, UUID recognition) {
        city.tell(
                new LevelRevokedV1(
                        recognition,
                        dossier,
                        dossier,
                        city.campaign,
                        City.school(dossier),
                        city.department,
                        city.authority,
                        "2026-2027",
                        City.SET,
                        true,
                        "03/QĐ-UBND",
                        "2026/XA/0001",
                        "h",
                        City.AT),
                2);
    }

    void delivered(UUID dossier) {
        delivered(dossier, 1, 1);
    }

    void delivered(UUID dossier, int revision, long sequence) {
        city.tell(
                new SectorRecordAcceptedV1(
                        dossier,
                        dossier,
                        record(dossier),
                        revision,
                        City.school(dossier).code(),
                        city.authority.code(),
                        "BN-" + revision,
                        City.AT),
                sequence);
    }

    void withdrawn(UUID dossier, int revision, long sequence) {
        city.tell(
                new DeliveryWithdrawnV1(
                        dossier,
                        dossier,
                        record(dossier),
                        revision,
                        City.school(dossier).code(),
                        city.authority.code(),
                        City.AT),
                sequence);
    }

    /** Both sides were compared so many minutes later: some differences are this authority's, one is nobody's. */
    void compared(int minutes, int differences) {
        var id = UUID.randomUUID();
        city.tell(
                new ReconciliationStartedV1(id, "csdl-nganh", city.department, "4725", "2026-2027", null, City.AT), 1);
        var side = new ReconciliationComparedV1.Side(2, "ef".repeat(32));
        city.tell(
                new ReconciliationComparedV1(
                        id,
                        "csdl-nganh",
                        city.department,
                        "4725",
                        "2026-2027",
                        List.of(
                                new ReconciliationComparedV1.Authority(city.authority.code(), side, side, differences),
                                new ReconciliationComparedV1.Authority(null, side, side, 1)),
                        2,
                        differences + 1,
                        0,
                        City.AT.plus(Duration.ofMinutes(minutes))),
                2);
    }

    private static String record(UUID dossier) {
        return City.school(dossier).code() + "|4725|2026-2027|RECOGNISED_RESULT";
    }
}
