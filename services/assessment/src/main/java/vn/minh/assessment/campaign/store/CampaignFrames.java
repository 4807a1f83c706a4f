package vn.minh.assessment.campaign.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Dates;
import vn.minh.contracts.Wire;

/** The dates that authorities set within a campaign, each authority's whole as JSON text. */
final class CampaignFrames {

    private static final ObjectMapper JSON = Wire.mapper();
    private static final String FIND = """
            select campaign_id, authority, dates from campaign_frame where campaign_id in (:campaigns)""";
    private static final String SAVE = """
            insert into campaign_frame (campaign_id, authority, dates)
            select :campaign, f.authority, f.dates
            from jsonb_to_recordset(cast(cast(:frames as text) as jsonb)) as f (authority text, dates text)
            on conflict (campaign_id, authority) do update set dates = excluded.dates
            where campaign_frame.dates <> excluded.dates""";

    private record Line(String authority, String dates) {}

    private CampaignFrames() {}

    static Uni<Map<UUID, Map<String, Dates>>> of(Mutiny.Session session, List<UUID> campaigns) {
        return campaigns.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createNativeQuery(FIND, Object[].class)
                        .setParameter("campaigns", campaigns)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .collect(groupingBy(
                                        row -> (UUID) row[0],
                                        toMap(row -> (String) row[1], row -> read((String) row[2])))));
    }

    static Uni<Void> save(Mutiny.Session session, Campaign campaign) {
        var lines = campaign.frames().entrySet().stream()
                .map(frame -> new Line(frame.getKey(), write(frame.getValue())))
                .toList();
        return lines.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(SAVE)
                        .setParameter("campaign", campaign.id().value())
                        .setParameter("frames", write(lines))
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private static Dates read(String text) {
        try {
            return JSON.readValue(text, Dates.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written must be readable", e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values must be writable", e);
        }
    }
}
