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
import vn.minh.sandbox.records.State;
import vn.minh.sandbox.records.Update;

@ApplicationScoped
class PgRecords implements Records {

    /** Of two at once the higher revision wins; a repeat changes no row. */
    private static final String HOLD = """
            insert into record as held
                (key, revision, state, unit, kind, department, set_code, school_year, body, accepted_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, cast(cast($9 as text) as jsonb), $10)
            on conflict (key) do update
            set revision = excluded.revision, state = excluded.state, unit = excluded.unit, kind = excluded.kind,
                department = excluded.department, set_code = excluded.set_code, school_year = excluded.school_year,
                body = excluded.body, accepted_at = excluded.accepted_at
            where held.revision < excluded.revision""";

    /** A revision can have its receipt already when somebody set the record back. */
    private static final String ISSUE = """
            insert into receipt (record_key, revision, number, issued_at)
            values ($1, $2, 'BN-' || lpad(nextval('receipt_number')::text, 8, '0'), $3)
            on conflict (record_key, revision) do update set revision = excluded.revision
            returning number, issued_at""";

    private static final String KEPT = "select number, issued_at from receipt where record_key = $1 and revision = $2";

    private static final String ASIDE = """
            insert into unreadable (place, reason, message, heard_at) values ($1, $2, $3, $4)
            on conflict (place) do nothing""";

    private static final String HELD = """
            select r.key, r.revision, r.state, r.unit, r.kind, r.school_year, c.number, r.accepted_at, r.body::text
            from record r left join receipt c on c.record_key = r.key and c.revision = r.revision""";

    private static final String SPOIL = """
            update record r
            set body = jsonb_strip_nulls(r.body || f.fields),
                revision = coalesce(cast(f.fields ->> 'revision' as int), r.revision)
            from (select cast(cast($2 as text) as jsonb) as fields) f
            where r.key = $1""";

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

    @Override
    public Uni<Boolean> spoil(String key, String fields) {
        return pool.preparedQuery(SPOIL).execute(Tuple.of(key, fields)).map(rows -> rows.rowCount() == 1);
    }

    private Uni<Boolean> hold(SqlConnection connection, Update update) {
        return connection
                .preparedQuery(HOLD)
                .execute(Tuple.from(List.of(
                        update.recordKey(),
                        update.revision(),
                        update.state().name(),
                        update.unit(),
                        update.kind(),
                        update.department(),
                        update.setCode(),
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
                        : Receipt.older(update.recordKey(), update.revision(), clock.instant()));
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
                State.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getOffsetDateTime(7).toInstant(),
                row.getString(8))));
        return held;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
