package vn.minh.publication.exchange.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.messaging.Transactions;
import vn.minh.publication.exchange.SectorFile;
import vn.minh.publication.exchange.SectorFiles;
import vn.minh.publication.exchange.SectorLine;
import vn.minh.publication.exchange.Tally;

/** Plain SQL: a file is written once, its lines by the hundred. */
@ApplicationScoped
class PgSectorFiles implements SectorFiles {

    private static final int CHUNK = 500;

    private static final String NEXT_NUMBER = """
            insert into sector_file_book as b (department, year, last) values (:department, :year, 1)
            on conflict (department, year) do update set last = b.last + 1
            returning last""";

    private static final String KEEP = """
            insert into sector_file (id, department, target, year, number, records, made_by, made_at)
            values (:id, :department, :target, :year, :number, :records, :by, :at)""";

    private static final String KEEP_LINES = """
            insert into sector_file_line (file_id, place, delivery_id, revision, told, record)
            select :file, l.place, l.delivery, l.revision, l.told, l.record
            from jsonb_to_recordset(cast(cast(:lines as text) as jsonb))
                 as l (place int, delivery uuid, revision int, told text, record jsonb)""";

    private static final String NOTE = """
            update sector_file_line l
            set accepted = a.accepted, receipt = a.receipt, reason = a.reason, detail = a.detail, answered_at = :at
            from jsonb_to_recordset(cast(cast(:answers as text) as jsonb))
                 as a (delivery uuid, revision int, accepted boolean, receipt text, reason text, detail text)
            where l.delivery_id = a.delivery and l.revision = a.revision and l.answered_at is null""";

    private static final String LINES = """
            select delivery_id, told, cast(record as text), accepted, receipt, reason, detail
            from sector_file_line where file_id = :file order by place""";

    private static final String COUNTED = """
            select f.position, f.id, f.department, f.target, f.year, f.number, f.records, f.made_by, f.made_at,
                   count(*) filter (where l.accepted), count(*) filter (where not l.accepted),
                   count(*) filter (where l.accepted is null and later.id is not null),
                   count(*) filter (where l.accepted is null and later.id is null)
            from (select * from sector_file where %s) f
            join sector_file_line l on l.file_id = f.id
            left join lateral (select o.id from sector_file_line t join sector_file o on o.id = t.file_id
                               where t.delivery_id = l.delivery_id and o.position > f.position limit 1) later on true
            group by f.position, f.id, f.department, f.target, f.year, f.number, f.records, f.made_by, f.made_at
            order by f.position desc""";

    private static final String ONE = COUNTED.formatted("id = :id");

    private static final String LIST = COUNTED.formatted("""
            position < :before and (cast(:department as text) is null or department = :department)
            order by position desc limit :most""");

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgSectorFiles(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public <T> Uni<T> atOnce(Supplier<Uni<T>> work) {
        return transactions.run(_ -> work.get());
    }

    @Override
    public Uni<SectorFile> keep(Draft draft, List<SectorLine> lines) {
        return transactions.run(session -> session.createNativeQuery(NEXT_NUMBER, Integer.class)
                .setParameter("department", draft.department())
                .setParameter("year", draft.year())
                .getSingleResult()
                .map(number -> file(draft, number, lines.size()))
                .call(file -> kept(session, file))
                .call(file -> linesKept(session, file, lines)));
    }

    private static SectorFile file(Draft draft, int number, int records) {
        return new SectorFile(
                new SectorFile.Id(UUID.randomUUID()),
                draft.department(),
                draft.target(),
                draft.year(),
                number,
                records,
                draft.madeBy(),
                draft.madeAt());
    }

    private static Uni<Integer> kept(Mutiny.Session session, SectorFile file) {
        return session.createNativeQuery(KEEP)
                .setParameter("id", file.id().value())
                .setParameter("department", file.department())
                .setParameter("target", file.target())
                .setParameter("year", file.year())
                .setParameter("number", file.number())
                .setParameter("records", file.records())
                .setParameter("by", file.madeBy())
                .setParameter("at", file.madeAt())
                .executeUpdate();
    }

    private static Uni<Void> linesKept(Mutiny.Session session, SectorFile file, List<SectorLine> lines) {
        var all = IntStream.range(0, lines.size())
                .mapToObj(place -> LineJson.kept(place, lines.get(place)))
                .toList();
        return inChunks(
                all,
                chunk -> session.createNativeQuery(KEEP_LINES)
                        .setParameter("file", file.id().value())
                        .setParameter("lines", chunk)
                        .executeUpdate());
    }

    @Override
    public Uni<Void> note(List<Answered> answers, Instant at) {
        var all = answers.stream().map(LineJson::answer).toList();
        return transactions.run(session -> inChunks(
                all,
                chunk -> session.createNativeQuery(NOTE)
                        .setParameter("answers", chunk)
                        .setParameter("at", at)
                        .executeUpdate()));
    }

    private static Uni<Void> inChunks(List<?> all, Function<String, Uni<Integer>> write) {
        return Multi.createFrom()
                .iterable(all)
                .group()
                .intoLists()
                .of(CHUNK)
                .onItem()
                .transformToUniAndConcatenate(chunk -> write.apply(LineJson.write(chunk)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Override
    public Uni<Counted> get(SectorFile.Id id) {
        return sessions.withSession(session -> session.createNativeQuery(ONE, Object[].class)
                .setParameter("id", id.value())
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() ->
                        new Rejected(new NotFound("sector-file", id.value().toString())))
                .map(row -> listed(row).counted()));
    }

    @Override
    public Uni<List<Listed>> list(Asked asked) {
        return sessions.withSession(session -> session.createNativeQuery(LIST, Object[].class)
                .setParameter("before", asked.before())
                .setParameter("department", asked.department())
                .setParameter("most", asked.most())
                .getResultList()
                .map(rows -> rows.stream().map(PgSectorFiles::listed).toList()));
    }

    @Override
    public Uni<List<SectorLine>> lines(SectorFile.Id id) {
        return sessions.withSession(session -> session.createNativeQuery(LINES, Object[].class)
                .setParameter("file", id.value())
                .getResultList()
                .map(rows -> rows.stream().map(LineJson::line).toList()));
    }

    private static Listed listed(Object[] row) {
        var file = new SectorFile(
                new SectorFile.Id((UUID) row[1]),
                (String) row[2],
                (String) row[3],
                count(row[4]),
                count(row[5]),
                count(row[6]),
                (String) row[7],
                ((OffsetDateTime) row[8]).toInstant());
        var tally = new Tally(count(row[9]), count(row[10]), count(row[11]), count(row[12]));
        return new Listed(((Number) row[0]).longValue(), new Counted(file, tally));
    }

    private static int count(Object number) {
        return ((Number) number).intValue();
    }
}
