package vn.minh.publication.register.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.messaging.Transactions;
import vn.minh.publication.register.KnownSet;
import vn.minh.publication.register.Register;
import vn.minh.publication.register.RegisterEntry;
import vn.minh.publication.register.RegisteredUnit;
import vn.minh.publication.register.SearchWords;
import vn.minh.publication.register.VerificationCode;

@ApplicationScoped
class PgRegister implements Register {

    private static final String SEARCH = """
            select u.facts::text, u.search, e.facts::text
            from register_unit u
            left join lateral (select r.facts from register_entry r where r.unit = u.code
                                 and not exists (select 1 from register_entry n where n.supersedes = r.recognition_id)
                               order by r.school_year desc, r.recognised_at desc limit 1) e on true
            where u.school and u.search collate "C" > :after %s
            order by u.search collate "C" limit :most""";

    private static final String LATEST = """
            select r.facts::text from register_entry r
            where not r.revoked
              and not exists (select 1 from register_entry n where n.supersedes = r.recognition_id)
            order by r.recognised_at desc, r.recognition_id limit :most""";

    private static final String ENTRIES = """
            select r.facts::text from register_entry r where r.unit = :unit
            order by r.school_year desc,
                     exists (select 1 from register_entry n where n.supersedes = r.recognition_id),
                     r.recognised_at desc, r.recognition_id""";

    private static final String ENTRY = "select r.facts::text from register_entry r where r.recognition_id = :id";

    private static final String CERTIFICATE = """
            select e.facts::text, exists (
                select 1 from register_entry later
                where later.unit = e.unit and later.school_year = e.school_year and later.set_code = e.set_code
                  and (later.supersedes = e.recognition_id
                       or later.recognised_at > e.recognised_at
                          and later.recognition_id is distinct from e.supersedes)),
                (select n.facts::text from register_entry n where n.supersedes = e.recognition_id),
                (select o.facts::text from register_entry o where o.recognition_id = e.supersedes)
            from register_entry e where e.verification_code = :code order by e.recognised_at desc limit 1""";

    private static final String PUT_UNIT = """
            insert into register_unit (code, school, search, facts)
            values (:code, :school, :search, cast(cast(:facts as text) as jsonb))
            on conflict (code) do update
            set school = excluded.school, search = excluded.search, facts = excluded.facts""";

    private static final String PUT_SET = """
            insert into known_set (key, facts) values (:key, cast(cast(:facts as text) as jsonb))
            on conflict (key) do update set facts = excluded.facts""";

    private static final String PUT_ENTRY = """
            insert into register_entry
                (recognition_id, unit, school_year, set_code, verification_code, recognised_at, supersedes, revoked,
                 facts)
            values (:id, :unit, :year, :set, :code, :at, cast(:supersedes as uuid), :revoked,
                    cast(cast(:facts as text) as jsonb))
            on conflict (recognition_id) do update set facts = excluded.facts, revoked = excluded.revoked""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgRegister(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<List<Found>> search(SearchWords asked, String after, int most) {
        var words = asked.words();
        var hits = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            hits.append("and u.search like :word").append(i).append(' ');
        }
        return sessions.withSession(session -> {
            var query = session.createNativeQuery(SEARCH.formatted(hits), Object[].class)
                    .setParameter("after", after)
                    .setParameter("most", most);
            for (int i = 0; i < words.size(); i++) {
                query.setParameter("word" + i, "%" + words.get(i) + "%");
            }
            return query.getResultList()
                    .map(rows -> rows.stream().map(PgRegister::found).toList());
        });
    }

    @Override
    public Uni<List<RegisterEntry>> latest(int most) {
        return sessions.withSession(session -> session.createNativeQuery(LATEST, String.class)
                .setParameter("most", most)
                .getResultList()
                .map(PgRegister::entries));
    }

    @Override
    public Uni<Optional<RegisteredUnit>> school(String code) {
        return unit(code).map(unit -> unit.filter(RegisteredUnit::isSchool));
    }

    @Override
    public Uni<List<RegisterEntry>> entries(String school) {
        return sessions.withSession(session -> session.createNativeQuery(ENTRIES, String.class)
                .setParameter("unit", school)
                .getResultList()
                .map(PgRegister::entries));
    }

    @Override
    public Uni<Optional<RegisterEntry>> entry(UUID recognition) {
        return sessions.withSession(session -> session.createNativeQuery(ENTRY, String.class)
                .setParameter("id", recognition)
                .getResultList()
                .map(rows -> entries(rows).stream().findFirst()));
    }

    @Override
    public Uni<Optional<Certificate>> certificate(String typed) {
        return sessions.withSession(session -> session.createNativeQuery(CERTIFICATE, Object[].class)
                .setParameter("code", VerificationCode.plain(typed))
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Certificate(
                                Document.read(row[0], RegisterEntry.class),
                                (Boolean) row[1],
                                entry(row[2]),
                                entry(row[3])))));
    }

    @Override
    public Uni<Optional<RegisteredUnit>> unit(String code) {
        return one("select facts::text from register_unit where code = :key", code, RegisteredUnit.class);
    }

    @Override
    public Uni<Optional<KnownSet>> set(String key) {
        return one("select facts::text from known_set where key = :key", key, KnownSet.class);
    }

    @Override
    public Uni<Void> put(RegisteredUnit unit) {
        return transactions.run(session -> session.createNativeQuery(PUT_UNIT)
                .setParameter("code", unit.code())
                .setParameter("school", unit.isSchool())
                .setParameter("search", unit.searchText())
                .setParameter("facts", Document.write(unit))
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> put(KnownSet set) {
        return transactions.run(session -> session.createNativeQuery(PUT_SET)
                .setParameter("key", set.key())
                .setParameter("facts", Document.write(set))
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> put(RegisterEntry entry) {
        return transactions.run(session -> session.createNativeQuery(PUT_ENTRY)
                .setParameter("id", entry.recognitionId())
                .setParameter("unit", entry.unit())
                .setParameter("year", entry.schoolYear())
                .setParameter("set", entry.set().code())
                .setParameter("code", entry.verificationCode())
                .setParameter("at", entry.recognisedAt())
                .setParameter(
                        "supersedes",
                        entry.supersedes() == null ? null : entry.supersedes().toString())
                .setParameter("revoked", entry.isRevoked())
                .setParameter("facts", Document.write(entry))
                .executeUpdate()
                .replaceWithVoid());
    }

    private <T> Uni<Optional<T>> one(String query, String key, Class<T> type) {
        return sessions.withSession(session -> session.createNativeQuery(query, String.class)
                .setParameter("key", key)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(facts -> Document.read(facts, type))));
    }

    private static @Nullable RegisterEntry entry(@Nullable Object facts) {
        return facts == null ? null : Document.read(facts, RegisterEntry.class);
    }

    private static List<RegisterEntry> entries(List<String> rows) {
        return rows.stream()
                .map(facts -> Document.read(facts, RegisterEntry.class))
                .toList();
    }

    private static Found found(Object[] row) {
        return new Found(Document.read(row[0], RegisteredUnit.class), (String) row[1], entry(row[2]));
    }
}
