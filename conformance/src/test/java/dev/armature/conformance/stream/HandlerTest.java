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
