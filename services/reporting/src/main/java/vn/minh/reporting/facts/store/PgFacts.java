package vn.minh.reporting.facts.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;
import vn.minh.contracts.publication.ReconciliationComparedV1;
import vn.minh.messaging.Transactions;
import vn.minh.reporting.facts.Facts;
import vn.minh.reporting.facts.Milestone;

@ApplicationScoped
class PgFacts implements Facts {

    private static final String UNIT = """
            insert into unit (code, name, kind) values (:code, :name, :kind)
            on conflict (code) do update set name = excluded.name, kind = excluded.kind""";
    private static final String CAMPAIGN = """
            insert into campaign (campaign_id, department, title, school_year, set_code, demonstration)
            values (:id, :department, :title, :year, :set, :demonstration)
            on conflict (campaign_id) do nothing""";
    private static final String CAMPAIGN_OPENED =
            "update campaign set expected = :expected, opened_at = :at where campaign_id = :id";
    private static final String DOSSIER = """
            insert into dossier (self_assessment_id, campaign_id, unit, authority, opened_at)
            values (:id, :campaign, :unit, cast(:authority as text), :at)
            on conflict (self_assessment_id) do update set campaign_id = excluded.campaign_id, unit = excluded.unit,
                authority = coalesce(dossier.authority, excluded.authority), opened_at = excluded.opened_at""";
    private static final String REACHED = """
            insert into dossier as d (self_assessment_id, %1$s) values (:id, :at)
            on conflict (self_assessment_id) do update set %1$s = coalesce(d.%1$s, excluded.%1$s)""";
    private static final String SUBMITTED_TO = """
            insert into dossier as d (self_assessment_id, authority) values (:id, cast(:authority as text))
            on conflict (self_assessment_id) do update
            set authority = case when d.review_opened_at is null then excluded.authority else d.authority end""";
    private static final String RESPONSIBLE = """
            insert into dossier (self_assessment_id, authority) values (:id, :authority)
            on conflict (self_assessment_id) do update set authority = excluded.authority""";
    private static final String AWAITING = """
            insert into dossier (self_assessment_id, awaiting_unit) values (:id, :awaiting)
            on conflict (self_assessment_id) do update set awaiting_unit = excluded.awaiting_unit""";
    private static final String LEVEL = """
            insert into dossier as d (self_assessment_id, level, recognition, supersedes)
            values (:id, :level, :recognition, cast(:supersedes as uuid))
            on conflict (self_assessment_id) do update
            set level = excluded.level, recognition = excluded.recognition, supersedes = excluded.supersedes
            where d.supersedes is distinct from excluded.recognition""";
    private static final String MET = """
            insert into dossier as d (self_assessment_id, late) values (:id, :late)
            on conflict (self_assessment_id) do update set late = coalesce(d.late, excluded.late)""";
    private static final String REVOKED = """
            insert into dossier as d (self_assessment_id, recognition, revoked) values (:id, :revoked, :revoked)
            on conflict (self_assessment_id) do update
            set revoked = excluded.revoked, recognition = coalesce(d.recognition, excluded.recognition)""";
    private static final String DELIVERED = """
            insert into dossier as d (self_assessment_id, delivered_at) values (:id, :at)
            on conflict (self_assessment_id) do update set delivered_at = case
                when d.withdrawn_revision >= :revision then d.delivered_at
                else coalesce(d.delivered_at, excluded.delivered_at) end""";
    private static final String WITHDRAWN = """
            insert into dossier as d (self_assessment_id, withdrawn_revision) values (:id, :revision)
            on conflict (self_assessment_id) do update
            set withdrawn_revision = excluded.withdrawn_revision, delivered_at = null""";
    private static final String COMPARED = """
            insert into reconciliation as r
                (department, set_code, school_year, differences, authorities, compared_at)
            values (:department, :set, :year, :differences, :authorities, :at)
            on conflict (department, set_code, school_year) do update
            set differences = excluded.differences, authorities = excluded.authorities,
                compared_at = excluded.compared_at
            where excluded.compared_at > r.compared_at""";
    private static final ObjectMapper JSON = Wire.mapper();

    private final Transactions transactions;

    PgFacts(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> unit(OrgUnitRecordedV1 recorded) {
        var unit = recorded.unit();
        return run(
                UNIT,
                Map.of(
                        "code",
                        unit.code(),
                        "name",
                        unit.name(),
                        "kind",
                        unit.kind().name()));
    }

    @Override
    public Uni<Void> planned(CampaignPlannedV1 planned) {
        return run(
                CAMPAIGN,
                Map.of(
                        "id", planned.campaignId(),
                        "department", planned.department(),
                        "title", planned.title(),
                        "year", planned.schoolYear(),
                        "set", planned.set().code(),
                        "demonstration", planned.demonstration()));
    }

    @Override
    public Uni<Void> opened(CampaignOpenedV1 opened) {
        return run(
                CAMPAIGN_OPENED,
                Map.of("id", opened.campaignId(), "expected", opened.expected(), "at", opened.openedAt()));
    }

    @Override
    public Uni<Void> opened(SelfAssessmentOpenedV1 opened) {
        return transactions.run(session -> session.createNativeQuery(DOSSIER)
                .setParameter("id", opened.selfAssessmentId())
                .setParameter("campaign", opened.campaignId())
                .setParameter("unit", opened.unit().code())
                .setParameter("authority", opened.authority())
                .setParameter("at", opened.openedAt())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> reached(UUID selfAssessment, Milestone milestone, Instant at) {
        return run(REACHED.formatted(milestone.column()), Map.of("id", selfAssessment, "at", at));
    }

    @Override
    public Uni<Void> submittedTo(UUID selfAssessment, @Nullable String authority) {
        return transactions.run(session -> session.createNativeQuery(SUBMITTED_TO)
                .setParameter("id", selfAssessment)
                .setParameter("authority", authority)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> responsible(UUID selfAssessment, String authority) {
        return run(RESPONSIBLE, Map.of("id", selfAssessment, "authority", authority));
    }

    @Override
    public Uni<Void> awaiting(UUID selfAssessment, boolean unit) {
        return run(AWAITING, Map.of("id", selfAssessment, "awaiting", unit));
    }

    @Override
    public Uni<Void> recognised(UUID selfAssessment, UUID recognition, @Nullable UUID supersedes, int level) {
        return transactions.run(session -> session.createNativeQuery(LEVEL)
                .setParameter("id", selfAssessment)
                .setParameter("level", level)
                .setParameter("recognition", recognition)
                .setParameter("supersedes", supersedes == null ? null : supersedes.toString())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> met(UUID selfAssessment, boolean late) {
        return run(MET, Map.of("id", selfAssessment, "late", late));
    }

    @Override
    public Uni<Void> revoked(UUID selfAssessment, UUID recognition) {
        return run(REVOKED, Map.of("id", selfAssessment, "revoked", recognition));
    }

    @Override
    public Uni<Void> delivered(UUID selfAssessment, int revision, Instant at) {
        return run(DELIVERED, Map.of("id", selfAssessment, "revision", revision, "at", at));
    }

    @Override
    public Uni<Void> withdrawn(UUID selfAssessment, int revision) {
        return run(WITHDRAWN, Map.of("id", selfAssessment, "revision", revision));
    }

    @Override
    public Uni<Void> compared(ReconciliationComparedV1 compared) {
        return run(
                COMPARED,
                Map.of(
                        "department",
                        compared.department(),
                        "set",
                        compared.setCode(),
                        "year",
                        compared.schoolYear(),
                        "differences",
                        compared.differences(),
                        "authorities",
                        byAuthority(compared),
                        "at",
                        compared.comparedAt()));
    }

    private static String byAuthority(ReconciliationComparedV1 compared) {
        var differences = new TreeMap<String, Integer>();
        compared.authorities()
                .forEach(one -> differences.put(Objects.requireNonNullElse(one.authority(), ""), one.differences()));
        try {
            return JSON.writeValueAsString(differences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of numbers must be writable", e);
        }
    }

    private Uni<Void> run(String sql, Map<String, Object> values) {
        return transactions.run(session -> {
            var query = session.createNativeQuery(sql);
            values.forEach(query::setParameter);
            return query.executeUpdate().replaceWithVoid();
        });
    }
}
