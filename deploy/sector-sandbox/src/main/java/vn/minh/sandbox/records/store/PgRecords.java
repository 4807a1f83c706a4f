package vn.minh.sandbox.records.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.records.Held;
import vn.minh.sandbox.records.Receipt;
import vn.minh.sandbox.records.Records;
import vn.minh.sandbox.records.Refusal;
import vn.minh.sandbox.records.Update;

@ApplicationScoped
class PgRecords implements Records {

    /** Of two at once the higher revision wins; a repeat changes no row. */
    private static final String HOLD = """
            insert into record as held (key, revision, unit, kind, school_year, body, accepted_at)
            values ($1, $2, $3, $4, $5, cast(cast($6 as text) as jsonb), $7)
            on conflict (key) do update
            set revision = excluded.revision, unit = excluded.unit, kind = excluded.kind,
                school_year = excluded.school_year, body = excluded.body, accepted_at = excluded.accepted_at
            where held.revision < excluded.revision""";

    private static final String ISSUE = """
            insert into receipt (record_key, revision, number, issued_at)
            values ($1, $2, 'BN-' || lpad(nextval('receipt_number')::text, 8, '0'), $3)
            returning number, issued_at""";

    private static final String KEPT = "select number, issued_at from receipt where record_key = $1 and revision = $2";

    private static final String ASIDE = """
            insert into unreadable (place, reason, message, heard_at) values ($1, $2, $3, $4)
            on conflict (place) do nothing""";

    private static final String HELD = """
            select r.key, r.revision, r.unit, r.kind, r.school_year, c.number, r.accepted_at, r.body::text
            from record r join receipt c on c.record_key = r.key and c.revision = r.revision""";

    private static final Refusal OLDER = new Refusal("older-revision", "Đã có bản sửa mới hơn của bản ghi này.");

    private final Pool pool;
    private final InstantSource clock = InstantSource.system();

    PgRecords(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Receipt> take(Update update) {
        return pool.withTransaction(connection -> hold(connection, update)
                .flatMap(isNew -> isNew ? issue(connection, update) : kept(connection, update)));
    }

    @Override
    public Uni<Void> putAside(String place, String reason, byte[] message) {
        return pool.preparedQuery(ASIDE)
                .execute(Tuple.of(place, reason, Buffer.buffer(message), now()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Held>> list(@Nullable String unit, String after, int most) {
        return pool.preparedQuery(
                        HELD + " where ($1::text is null or r.unit = $1) and r.key > $2 order by r.key limit $3")
                .execute(Tuple.of(unit, after, most))
                .map(PgRecords::held);
    }

    @Override
    public Uni<Optional<Held>> find(String key) {
        return pool.preparedQuery(HELD + " where r.key = $1")
                .execute(Tuple.of(key))
                .map(rows -> held(rows).stream().findFirst());
    }

    @Override
    public Uni<Boolean> delete(String key) {
        return pool.preparedQuery("delete from record where key = $1")
                .execute(Tuple.of(key))
                .map(rows -> rows.rowCount() == 1);
    }

    private Uni<Boolean> hold(SqlConnection connection, Update update) {
        return connection
                .preparedQuery(HOLD)
                .execute(Tuple.from(List.of(
                        update.recordKey(),
                        update.revision(),
                        update.unit(),
                        update.kind(),
                        update.schoolYear(),
                        update.body(),
                        now())))
                .map(rows -> rows.rowCount() == 1);
    }

    private Uni<Receipt> issue(SqlConnection connection, Update update) {
        return connection
                .preparedQuery(ISSUE)
                .execute(Tuple.of(update.recordKey(), update.revision(), now()))
                .map(rows -> accepted(update, rows.iterator().next()));
    }

    private Uni<Receipt> kept(SqlConnection connection, Update update) {
        return connection
                .preparedQuery(KEPT)
                .execute(Tuple.of(update.recordKey(), update.revision()))
                .map(rows -> rows.rowCount() == 1
                        ? accepted(update, rows.iterator().next())
                        : Receipt.refused(update.recordKey(), update.revision(), OLDER, clock.instant()));
    }

    private static Receipt accepted(Update update, Row row) {
        return Receipt.accepted(
                update.recordKey(),
                update.revision(),
                row.getString(0),
                row.getOffsetDateTime(1).toInstant());
    }

    private static List<Held> held(RowSet<Row> rows) {
        var held = new ArrayList<Held>();
        rows.forEach(row -> held.add(new Held(
                row.getString(0),
                row.getInteger(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getOffsetDateTime(6).toInstant(),
                row.getString(7))));
        return held;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
