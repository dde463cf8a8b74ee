package dev.armature.engine.model;

import static dev.armature.engine.TestTable.item;

import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws steps over few keys, so that they meet. */
final class RandomSteps {
    private final Random random;

    RandomSteps(Random random) {
        this.random = random;
    }

    List<Step> draw(int count) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(step());
        }
        return steps;
    }

    private Step step() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4, 5 -> write();
            case 6 -> transaction();
            case 7, 8 -> new Step.Query(pk(), random.nextInt(6) - 1, random.nextBoolean(), limit());
            case 9 -> new Step.QueryIndex("byOwner", owner(), random.nextBoolean(), limit());
            case 10 -> new Step.QueryIndex("byRank", pk(), random.nextBoolean(), limit());
            default -> new Step.Scan(1 + random.nextInt(3), limit());
        };
    }

    private Step write() {
        return switch (random.nextInt(5)) {
            case 0 -> new Step.Delete(pk(), sk(), random.nextBoolean());
            case 1, 2 -> new Step.Update(pk(), sk(), random.nextInt(5), rank(), random.nextBoolean() ? owner() : "");
            default -> new Step.Put(randomItem(), random.nextInt(3) == 0);
        };
    }

    private Step transaction() {
        List<Step> steps = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Step step = write();
            if (keys.add(ReferenceTable.keyOf(step))) {
                steps.add(step);
            }
        }
        return new Step.Transaction(steps);
    }

    private Item randomItem() {
        List<Object> parts = new ArrayList<>(List.of("pk", pk(), "sk", sk()));
        if (random.nextBoolean()) {
            parts.addAll(List.of("rank", rank()));
        }
        if (random.nextBoolean()) {
            parts.addAll(List.of("owner", owner()));
        }
        if (random.nextBoolean()) {
            parts.addAll(List.of("count", (long) random.nextInt(5)));
        }
        if (random.nextInt(4) == 0) {
            parts.addAll(List.of("note", "n" + random.nextInt(3)));
        }
        return item(parts.toArray());
    }

    private String pk() {
        return "p" + random.nextInt(4);
    }

    private long sk() {
        return random.nextInt(5);
    }

    private long rank() {
        return random.nextInt(4) - 1L;
    }

    private String owner() {
        return "o" + random.nextInt(3);
    }

    private int limit() {
        return 1 + random.nextInt(6);
    }
}
