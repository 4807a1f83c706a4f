package vn.minh.portal.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Vietnam;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Move;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;

/** Asks review for teams and draws, and for what an officer does with them. */
@ApplicationScoped
public class Teams {

    private static final String PATH = "/api/v1/review-teams";
    private static final String DRAWS = "/api/v1/draws";
    private static final int LARGEST = 200;

    private final Api api;
    private final InstantSource clock;

    Teams(Api api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    public Reply<Listed<Team>> list(Person person, @Nullable UUID campaign) {
        var of = campaign == null ? "" : "&campaign=" + campaign;
        return api.list(person, Neighbour.REVIEW, PATH + "?size=" + LARGEST + of, Team.class);
    }

    /** What she sits in today. Nothing while review is away: its queue says so. */
    public List<Sitting> sittingsOf(Person person) {
        var today = today();
        return list(person, null).maybe().map(Listed::items).orElse(List.of()).stream()
                .flatMap(team -> team.seatOf(person.id(), today).stream()
                        .map(member -> new Sitting(
                                member.word(), team.name(), team.authority().name(), team.validTo())))
                .toList();
    }

    LocalDate today() {
        return Vietnam.dayOf(clock.instant());
    }

    public Reply<Listed<Campaign>> campaigns(Person person) {
        return api.list(person, Neighbour.ASSESSMENT, "/api/v1/campaigns", Campaign.class);
    }

    public Reply<Team> found(Person person, String key, Founding founding) {
        return api.make(person, Neighbour.REVIEW, Move.post(PATH, key, founding.body()), Team.class);
    }

    /** @param reason obligatory when the school comes from another team */
    public Reply<Team> allot(Person person, UUID team, long version, String key, String unit, String reason) {
        var body = reason.isBlank() ? Map.of() : Map.of("reason", reason);
        return api.make(person, Neighbour.REVIEW, Move.put(school(team, unit), version, key, body), Team.class);
    }

    public Reply<Team> release(Person person, UUID team, long version, String key, String unit) {
        return api.make(person, Neighbour.REVIEW, Move.delete(school(team, unit), version, key), Team.class);
    }

    private static String school(UUID team, String unit) {
        return PATH + "/" + team + "/schools/" + Api.encoded(unit.strip());
    }

    public Reply<Team> dissolve(Person person, UUID team, long version, String key) {
        return api.make(
                person, Neighbour.REVIEW, Move.put(PATH + "/" + team + "/dissolution", version, key, null), Team.class);
    }

    /** @param seed absent: one is drawn and shown */
    public Reply<Draw> preview(Person person, String key, UUID campaign, @Nullable Long seed) {
        return api.makeAndWait(
                person, Neighbour.REVIEW, Move.post(DRAWS + "/preview", key, drawn(campaign, seed)), Draw.class);
    }

    public Reply<Draw> draw(Person person, String key, UUID campaign, @Nullable Long seed) {
        return api.makeAndWait(person, Neighbour.REVIEW, Move.post(DRAWS, key, drawn(campaign, seed)), Draw.class);
    }

    private static Map<String, Object> drawn(UUID campaign, @Nullable Long seed) {
        return seed == null ? Map.of("campaign", campaign) : Map.of("campaign", campaign, "seed", seed);
    }

    public Reply<Draw> draw(Person person, UUID id) {
        return api.get(person, Neighbour.REVIEW, DRAWS + "/" + id, Draw.class);
    }

    public Reply<List<Draw.Line>> draws(Person person, UUID campaign) {
        return api.all(person, Neighbour.REVIEW, DRAWS + "?campaign=" + campaign, Draw.Line.class);
    }
}
