package dev.armature.benchmarks.track;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A track of an album: twelve attributes of the types that domain records have, about 400 bytes as DynamoDB bills them.
 *
 * @param albumId the partition key
 * @param trackId the sort key
 * @param title what it is called
 * @param comment a sentence about it
 * @param seconds how long it lasts
 * @param plays how often it was played
 * @param price what it costs, in a currency of two decimals
 * @param addedAt when it came into the catalogue
 * @param format how it is delivered
 * @param genres what it is filed under, in order
 * @param ratings votes by number of stars
 * @param label who released it
 */
@Table(name = "Tracks")
public record Track(
        @PartitionKey String albumId,
        @SortKey String trackId,
        String title,
        String comment,
        int seconds,
        int plays,
        BigDecimal price,
        Instant addedAt,
        Format format,
        List<String> genres,
        Map<String, Integer> ratings,
        Label label) {}
