package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;

/** Use case, second half of an invitation: whose account it is becomes known, and is told. */
@ApplicationScoped
public class InvitePerson {

    public record Command(OpenAccount.Opened opened, boolean software, Actor actor) {}

    private final Persons persons;
    private final InstantSource clock;

    InvitePerson(Persons persons, InstantSource clock) {
        this.persons = persons;
        this.clock = clock;
    }

    public Uni<Person> handle(Command command) {
        var opened = command.opened();
        var id = opened.account().id();
        return persons.find(id).flatMap(known -> {
            if (known.isEmpty() && opened.account().fresh()) {
                return persons.save(invited(command).invited(command.actor().id()));
            }
            return Uni.createFrom()
                    .item(known.filter(person -> isRepeat(person, command))
                            .orElseThrow(() -> taken(command.software())));
        });
    }

    /** Whoever was invited and has not come yet may be invited again, for another first password. */
    private static boolean isRepeat(Person person, Command command) {
        return !command.software()
                && person.unit().equals(command.opened().unit())
                && person.roles().equals(command.opened().roles())
                && person.state() instanceof Person.State.Enabled;
    }

    private Person invited(Command command) {
        var opened = command.opened();
        return new Person(
                opened.account().id(),
                opened.unit(),
                command.software(),
                opened.roles(),
                new Person.State.Enabled(),
                List.of(),
                clock.instant(),
                0);
    }

    static Rejected taken(boolean software) {
        return new Rejected(
                software
                        ? new Conflict(
                                "software-exists",
                                "Đơn vị đã có một phần mềm mang tên này.",
                                "Chọn tên khác; nếu đã mất mã bí mật, nhờ quản trị viên khóa phần mềm cũ.")
                        : new Conflict(
                                "username-taken", "Tên đăng nhập này đã có người dùng.", "Chọn tên đăng nhập khác."));
    }
}
