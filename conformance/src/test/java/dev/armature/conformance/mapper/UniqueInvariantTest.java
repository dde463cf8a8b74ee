package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Threads;
import dev.armature.engine.Engine;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.ContentionException;
import dev.armature.runtime.table.TransactionRefusedException;
import dev.armature.runtime.table.UniqueViolation;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever writers of unique values do at the same time, there is one marker for each value, and it names its owner. */
final class UniqueInvariantTest {
    private static final int RUNS = 15;
    private static final int THREADS = 4;
    private static final int WRITES_OF_A_THREAD = 60;

    @Test
    void markersAreTheValuesOfTheItems() {
        SeededRun.repeated(RUNS, UniqueInvariantTest::run);
    }

    private static void run(Random random) {
        try (Engine engine = Engine.inMemory()) {
            MembersTable table = MembersTable.builder(engine.client())
                    .sleeper(duration -> {})
                    .build();
            table.create();

            Threads.run(THREADS, random, own -> {
                for (int i = 0; i < WRITES_OF_A_THREAD; i++) {
                    write(table, own);
                }
            });

            assertThat(markers(engine))
                    .isEqualTo(expected(table.members().scan().toList()));
        }
    }

    /** Does one write. It may be refused, and it may give up where others are always in the way; it may not do half. */
    private static void write(MembersTable table, Random random) {
        try {
            choose(table, random);
        } catch (ConditionFailedException
                | UniqueViolation
                | TransactionRefusedException
                | ContentionException refused) {
            assertThat(refused).hasMessageNotContaining("ValidationError");
        }
    }

    private static void choose(MembersTable table, Random random) {
        MemberRepository members = table.members();
        MemberKey key = new MemberKey(Integer.toString(random.nextInt(4)));
        switch (random.nextInt(8)) {
            case 0, 1 -> members.create(randomMember(key.id(), random));
            case 2 ->
                members.get(key)
                        .ifPresent(member ->
                                members.put(member.withEmail(email(random)).called(handle(random))));
            case 3 -> members.update(key).set(u -> u.email().to(email(random))).execute();
            case 4 ->
                members.update(key)
                        .set(u -> u.handle().remove().badge().to(random.nextLong(3)))
                        .execute();
            case 5 ->
                members.upsert(key)
                        .set(u -> u.email().to(email(random)).visits().to(1))
                        .execute();
            case 6 -> members.deletingByKey(key).execute();
            default -> exchange(table, key, new MemberKey(Integer.toString(random.nextInt(4))));
        }
    }

    /** Lets two members exchange what is unique of them, if both are there. */
    private static void exchange(MembersTable table, MemberKey one, MemberKey other) {
        if (one.equals(other)) {
            return;
        }
        table.members()
                .get(one)
                .ifPresent(first -> table.members()
                        .get(other)
                        .ifPresent(second -> table.transactWrite(
                                tx -> tx.put(first.withEmail(second.email())).put(second.withEmail(first.email())))));
    }

    private static Member randomMember(String id, Random random) {
        Member member = Member.of(id, email(random));
        Member called = random.nextBoolean() ? member.called(handle(random)) : member;
        return random.nextBoolean() ? called.wearing(random.nextLong(3)) : called;
    }

    private static String email(Random random) {
        return "e" + random.nextInt(5);
    }

    private static String handle(Random random) {
        return "h" + random.nextInt(3);
    }

    private static Map<String, String> markers(Engine engine) {
        Map<String, String> owners = new HashMap<>();
        engine.client().scan(ScanRequest.builder("Members").build()).items().forEach(item -> {
            Item marker = item.toItem();
            marker.find("armature:owner").ifPresent(owner -> owners.put(text(marker, "id"), ownerOf(owner)));
        });
        return owners;
    }

    private static String text(Item item, String attribute) {
        return ((AttributeValue.S) item.find(attribute).orElseThrow()).value();
    }

    private static String ownerOf(AttributeValue owner) {
        return ((AttributeValue.S) ((AttributeValue.M) owner).entries().get("id")).value();
    }

    private static Map<String, String> expected(List<Member> members) {
        Map<String, String> owners = new HashMap<>();
        for (Member member : members) {
            owners.put("armature:unique:5:email:S:" + member.email(), member.id());
            member.handle().ifPresent(handle -> owners.put("armature:unique:6:handle:S:" + handle, member.id()));
            member.badge().ifPresent(badge -> owners.put("armature:unique:5:badge:N:" + badge, member.id()));
        }
        assertThat(owners.values())
                .hasSize(members.stream()
                        .mapToInt(member -> 1
                                + (member.handle().isPresent() ? 1 : 0)
                                + (member.badge().isPresent() ? 1 : 0))
                        .sum());
        return owners;
    }
}
