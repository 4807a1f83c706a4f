package vn.minh.sandbox.units.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.minh.sandbox.units.Entry;
import vn.minh.sandbox.units.Kept;
import vn.minh.sandbox.units.Units;

@ApplicationScoped
class PgUnits implements Units {

    private static final String COLUMNS =
            " code, revision, name, kind, parent, valid_from, valid_to, recorded_at, message_id, told ";

    private static final String KEEP = """
            insert into unit as kept (code, revision, name, kind, parent, valid_from, valid_to, recorded_at, message_id)
            values ($1, 1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (code) do update
            set revision = kept.revision + 1, name = excluded.name, kind = excluded.kind, parent = excluded.parent,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, recorded_at = excluded.recorded_at,
                message_id = excluded.message_id
            returning""" + COLUMNS;

    private static final String LIST = "select" + COLUMNS + "from unit where code > $1 order by code limit $2";

    private static final String UNTOLD =
            "select" + COLUMNS + "from unit where told < revision order by recorded_at, code limit $1";

    private static final String TOLD = "update unit set told = $2 where code = $1 and told < $2";

    private final Pool pool;
    private final InstantSource clock = InstantSource.system();

    PgUnits(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Kept> keep(Entry entry) {
        var values = Tuple.tuple()
                .addString(entry.code())
                .addString(entry.name())
                .addString(entry.kind())
                .addValue(entry.parent())
                .addLocalDate(entry.validFrom())
                .addValue(entry.validTo())
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                .addUUID(UUID.randomUUID());
        return pool.preparedQuery(KEEP).execute(values).map(rows -> kept(rows).getFirst());
    }

    @Override
    public Uni<List<Kept>> list(String after, int most) {
        return pool.preparedQuery(LIST).execute(Tuple.of(after, most)).map(PgUnits::kept);
    }

    @Override
    public Uni<List<Kept>> untold(int most) {
        return pool.preparedQuery(UNTOLD).execute(Tuple.of(most)).map(PgUnits::kept);
    }

    @Override
    public Uni<Void> told(Kept unit) {
        return pool.preparedQuery(TOLD)
                .execute(Tuple.of(unit.code(), unit.revision()))
                .replaceWithVoid();
    }

    private static List<Kept> kept(RowSet<Row> rows) {
        var kept = new ArrayList<Kept>();
        rows.forEach(row -> kept.add(new Kept(
                row.getString(0),
                row.getInteger(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLocalDate(5),
                row.getLocalDate(6),
                row.getOffsetDateTime(7).toInstant(),
                row.getUUID(8).toString(),
                row.getInteger(9) >= row.getInteger(1))));
        return kept;
    }
}
