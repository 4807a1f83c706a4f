package vn.minh.sandbox.records.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import vn.minh.sandbox.records.Inventories;
import vn.minh.sandbox.records.Inventory.Scope;
import vn.minh.sandbox.records.Standing;
import vn.minh.sandbox.records.State;

@ApplicationScoped
class PgInventories implements Inventories {

    /** One statement sees one moment; no transaction could see it more clearly. */
    private static final String STANDING = """
            select key, state, body::text from record
            where department = $1 and set_code = $2 and school_year = $3""";

    private static final String KEEP = """
            insert into inventory_part (question, part, body, kept_at) values ($1, $2, $3, $4)
            on conflict (question, part) do nothing""";

    private static final String KEPT = "select body from inventory_part where question = $1 order by part";

    private static final String KNOWN = "select 1 from inventory_part where question = $1 limit 1";

    private static final String FORGET = "delete from inventory_part where kept_at < $1";

    private static final Duration KEPT_FOR = Duration.ofDays(1);

    private final Pool pool;
    private final ObjectMapper json;
    private final InstantSource clock = InstantSource.system();

    PgInventories(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    @Override
    public Uni<List<Standing>> standing(Scope scope) {
        return pool.preparedQuery(STANDING)
                .execute(Tuple.of(scope.department(), scope.setCode(), scope.schoolYear()))
                .map(this::standing);
    }

    @Override
    public Uni<List<String>> keep(String question, List<String> parts) {
        return pool.withTransaction(connection -> forget(connection)
                .chain(() -> connection.preparedQuery(KNOWN).execute(Tuple.of(question)))
                .chain(known ->
                        known.rowCount() == 1 ? Uni.createFrom().voidItem() : insert(connection, question, parts))
                .chain(() -> connection.preparedQuery(KEPT).execute(Tuple.of(question)))
                .map(rows -> texts(rows)));
    }

    private Uni<Void> forget(SqlConnection connection) {
        return connection
                .preparedQuery(FORGET)
                .execute(Tuple.of(clock.instant().minus(KEPT_FOR).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private Uni<Void> insert(SqlConnection connection, String question, List<String> parts) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return connection
                .preparedQuery(KEEP)
                .executeBatch(IntStream.range(0, parts.size())
                        .mapToObj(index -> Tuple.of(question, index + 1, parts.get(index), now))
                        .toList())
                .replaceWithVoid();
    }

    private List<Standing> standing(RowSet<Row> rows) {
        var standing = new ArrayList<Standing>();
        rows.forEach(row ->
                standing.add(standing(row.getString(0), State.valueOf(row.getString(1)), read(row.getString(2)))));
        return standing;
    }

    private static Standing standing(String key, State state, JsonNode body) {
        var authority = body.at("/authority/code").asText();
        return new Standing(
                key,
                authority.isEmpty() ? null : authority,
                body.path("revision").asInt(),
                state,
                body.at("/result/level").asText(),
                StreamSupport.stream(body.at("/result/groups").spliterator(), false)
                        .map(PgInventories::group)
                        .toList(),
                body.path("decisionNumber").asText(),
                body.path("certificateNumber").asText(),
                body.path(state.day()).asText(),
                body.path("demonstration").asBoolean());
    }

    private static Standing.Group group(JsonNode group) {
        return new Standing.Group(
                group.path("code").asText(),
                group.path("points").asText(),
                group.path("level").asText());
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("jsonb is JSON", e);
        }
    }

    private static List<String> texts(RowSet<Row> rows) {
        var texts = new ArrayList<String>();
        rows.forEach(row -> texts.add(row.getString(0)));
        return texts;
    }
}
