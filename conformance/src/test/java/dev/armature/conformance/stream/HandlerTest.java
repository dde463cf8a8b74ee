package dev.armature.conformance.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.runtime.StreamReading;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.runtime.stream.Change;
import dev.armature.runtime.stream.KeyChange;
import dev.armature.runtime.stream.NewImageChange;
import dev.armature.runtime.stream.OldImageChange;
import dev.armature.runtime.stream.StreamHandler;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated handlers are given each change with what their table's view carries. */
final class HandlerTest {
    private final List<String> seen = new ArrayList<>();

    private static void handleAll(DynamoClient client, String table, StreamHandler handler) {
        StreamReading.all(client, StreamReading.arn(client, table)).forEach(handler::handle);
    }

    private final class Visits extends VisitsStreamHandler {
        @Override
        protected void onVisit(Change<Visit> change) {
            seen.add(change.fold(
                    inserted -> "+" + inserted.newImage().count(),
                    modified -> modified.oldImage().count() + ">"
                            + modified.newImage().count(),
                    removed -> "-" + removed.oldImage().count() + removed.byTtl()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesEntitiesBeforeAndAfter(Front front) {
        try (DynamoClient client = front.open()) {
            VisitsTable table = VisitsTable.over(client);
            table.create();
            table.visits().put(new Visit("ann", 1));
            table.visits().put(new Visit("ann", 2));
            table.visits().delete(new VisitKey("ann"));

            handleAll(client, "Visits", new Visits());

            assertThat(seen).containsExactly("+1", "1>2", "-2false");
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesEntitiesAfterAndKeysOfWhatIsGone(Front front) {
        try (DynamoClient client = front.open()) {
            BadgesTable table = BadgesTable.over(client);
            table.create();
            table.badges().put(new Badge("north", 7, "a"));
            table.badges().put(new Badge("north", 7, "b"));
            table.badges().delete(new BadgeKey("north", 7));

            handleAll(client, "Badges", new BadgesStreamHandler() {
                @Override
                protected void onBadge(NewImageChange<BadgeKey, Badge> change) {
                    seen.add(change.fold(
                            inserted -> inserted.newImage().label(),
                            modified -> modified.newImage().label(),
                            removed -> removed.key().toString()));
                }
            });

            assertThat(seen).containsExactly("a", "b", new BadgeKey("north", 7).toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesEntitiesBeforeAndKeysOfWhatIsNew(Front front) {
        try (DynamoClient client = front.open()) {
            SeatsTable table = SeatsTable.over(client);
            table.create();
            table.seats().put(new Seat("north", 7, "a"));
            table.seats().put(new Seat("north", 7, "b"));
            table.seats().delete(new SeatKey("north", 7));

            handleAll(client, "Seats", new SeatsStreamHandler() {
                @Override
                protected void onSeat(OldImageChange<SeatKey, Seat> change) {
                    seen.add(change.fold(
                            inserted -> inserted.key().toString(),
                            modified -> modified.oldImage().label(),
                            removed -> removed.oldImage().label()));
                }
            });

            assertThat(seen).containsExactly(new SeatKey("north", 7).toString(), "a", "b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesKeysAlone(Front front) {
        try (DynamoClient client = front.open()) {
            GatesTable table = GatesTable.over(client);
            table.create();
            table.gates().put(new Gate("north", true));
            table.gates().put(new Gate("north", false));
            table.gates().delete(new GateKey("north"));

            handleAll(client, "Gates", new GatesStreamHandler() {
                @Override
                protected void onGate(KeyChange<GateKey> change) {
                    seen.add(change.fold(
                            inserted -> "+" + inserted.key().name(),
                            modified -> "~" + modified.key().name(),
                            removed -> "-" + removed.key().name()));
                }
            });

            assertThat(seen).containsExactly("+north", "~north", "-north");
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesOverTheMarkersOfUniqueValues(Front front) {
        try (DynamoClient client = front.open()) {
            LoginsTable table = LoginsTable.over(client);
            table.create();
            table.logins().create(new Login("a", "a@example.org"));
            table.logins().put(new Login("a", "b@example.org"));
            table.logins().delete(new LoginKey("a"));

            handleAll(client, "Logins", new LoginsStreamHandler() {
                @Override
                protected void onLogin(KeyChange<LoginKey> change) {
                    change.accept(
                            inserted -> seen.add("+" + inserted.key().id()),
                            modified -> seen.add("~" + modified.key().id()),
                            removed -> seen.add("-" + removed.key().id()));
                }
            });

            assertThat(seen).containsExactly("+a", "~a", "-a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesOverTheMarkersOfASharedTable(Front front) {
        try (DynamoClient client = front.open()) {
            ClubTable table = ClubTable.over(client);
            table.create();
            table.members().create(new ClubItem.Member("ann", "ann@example.org"));
            table.fees().create(new ClubItem.Fee("ann", 2026));

            handleAll(client, "Club", new ClubStreamHandler() {
                @Override
                protected void onMember(Change<ClubItem.Member> change) {
                    change.accept(
                            inserted -> seen.add(inserted.newImage().email()),
                            modified -> seen.add("modified"),
                            removed -> seen.add("removed"));
                }

                @Override
                protected void onFee(Change<ClubItem.Fee> change) {
                    change.accept(
                            inserted -> seen.add("fee of " + inserted.newImage().year()),
                            modified -> seen.add("modified"),
                            removed -> seen.add("removed"));
                }
            });
            ClubItems.accept(new ClubItem.Fee("bo", 2027), member -> seen.add("member"), fee -> seen.add(fee.id()));

            assertThat(seen).containsExactly("ann@example.org", "fee of 2026", "bo");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatCannotBeReadUnlessToldOtherwise(Front front) {
        try (DynamoClient client = front.open()) {
            VisitsTable table = VisitsTable.over(client);
            table.create();
            Item strange = Item.of(Map.of("visitor", AttributeValue.of("ann"), "count", AttributeValue.of("many")));
            client.putItem(PutItemRequest.builder("Visits", strange).build());
            table.visits().put(new Visit("bob", 1));

            assertThatThrownBy(() -> handleAll(client, "Visits", new Visits()))
                    .isInstanceOf(CodecException.class)
                    .hasMessageContaining("Visit with key VisitKey[visitor=ann]")
                    .hasMessageContaining("'count'");
            handleAll(client, "Visits", new VisitsStreamHandler() {
                @Override
                protected void onVisit(Change<Visit> change) {
                    seen.add("read");
                }

                @Override
                protected void onUnreadable(StreamRecord record, CodecException failure) {
                    seen.add("unreadable");
                }
            });
            assertThat(seen).containsExactly("unreadable", "read");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesRecordsOfAnotherView(Front front) {
        try (DynamoClient client = front.open()) {
            GatesTable table = GatesTable.over(client);
            table.create();
            table.gates().put(new Gate("north", true));

            assertThatThrownBy(() -> handleAll(client, "Gates", new Visits()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("KEYS_ONLY");
        }
    }
}
