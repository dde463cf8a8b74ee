package dev.armature.conformance.mapper.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.table.UniqueViolation;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Components of a composed key that something else asks for too: an index, a time of expiry, a unique value. */
@ParameterizedClass
@EnumSource(
        value = Front.class,
        names = {"MEMORY", "SDK"})
final class KeyComponentsTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final DynamoClient client;
    private final BookingRepository bookings;
    private final EnrolmentRepository enrolments;
    private final ReadingRepository readings;

    KeyComponentsTest(Front front) {
        client = front.open();
        BookingsTable rooms = BookingsTable.over(client);
        rooms.create();
        bookings = rooms.bookings();
        EnrolmentsTable courses = EnrolmentsTable.over(client);
        courses.create();
        enrolments = courses.enrolments();
        SiteTelemetryTable telemetry = SiteTelemetryTable.over(client);
        telemetry.create();
        readings = telemetry.readings();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void upsertStoresComponentsThatAreAttributesToo() {
        readings.upsert(readings.keyOf("d1", NOON, 1L))
                .set(u -> u.level().to(3).value().to(BigDecimal.ONE))
                .execute();

        assertThat(readings.byDeviceId("d1").toList())
                .extracting(Reading::at, Reading::level)
                .containsExactly(tuple(NOON, 3));
    }

    @Test
    void upsertSetsTheTimeOfExpiryThatFollowsFromTheKey() {
        BookingKey key = bookings.keyOf("r1", NOON, "a");

        bookings.upsert(key).set(u -> u.guest().to("Ann")).execute();

        assertThat(bookings.get(key)).contains(new Booking("r1", NOON, "a", Optional.of("Ann")));
        assertThat(expiry("ROOM#r1", "2026-06-01T12:00:00.000000000Z#a")).isEqualTo(NOON.getEpochSecond() + 3600);
    }

    @Test
    void uniqueComponentOfAKeyIsTakenByEveryWrite() {
        bookings.upsert(bookings.keyOf("r1", NOON, "a"))
                .set(u -> u.guest().to("Ann"))
                .execute();
        bookings.upsert(bookings.keyOf("r1", NOON, "a"))
                .set(u -> u.guest().to("Bo"))
                .execute();

        assertThatThrownBy(() -> bookings.create(new Booking("r2", NOON, "a", Optional.empty())))
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("attribute 'code' is unique");
        Booking taken = new Booking("r1", NOON, "a", Optional.of("Bo"));
        assertThat(bookings.keyOf(taken)).isEqualTo(bookings.keyOf("r1", NOON, "a"));
        bookings.delete(taken);
        bookings.create(new Booking("r2", NOON, "a", Optional.empty()));
    }

    @Test
    void indexMayTurnTheKeyRound() {
        Enrolment first = enrolments.create(new Enrolment("ann", "latin", Optional.empty()));
        enrolments.put(new Enrolment("ann", "greek", Optional.of(2)));
        enrolments
                .upsert(enrolments.keyOf("bo", "latin"))
                .set(u -> u.grade().to(1))
                .execute();

        assertThat(enrolments.byStudent("ann").toList()).hasSize(2);
        assertThat(enrolments.byCourse("latin").toList())
                .containsExactly(first, new Enrolment("bo", "latin", Optional.of(1)));
        Item stored = item("Enrolments", "STUDENT#ann", "COURSE#latin");
        assertThat(stored.attributeCount()).isEqualTo(4);
        assertThat(stored.toMap()).containsOnlyKeys("pk", "sk", "student", "course");
    }

    private long expiry(String pk, String sk) {
        AttributeValue value =
                item("Bookings", pk, sk).find(AttributeName.of("expiresAt")).orElseThrow();
        DynamoNumber seconds = ((AttributeValue.N) value).value();
        return seconds.longValueExact();
    }

    private Item item(String table, String pk, String sk) {
        ItemSink key = new ItemSink();
        key.attribute("pk").string(pk);
        key.attribute("sk").string(sk);
        return client.getItem(GetItemRequest.builder(table, key.toItem()).build())
                .item()
                .orElseThrow()
                .toItem();
    }
}
