package dev.armature.conformance.mapper.templates;

import dev.armature.annotation.Key;
import dev.armature.annotation.Table;
import dev.armature.annotation.Ttl;
import dev.armature.annotation.Unique;
import java.time.Instant;
import java.util.Optional;

/** A booking whose time of expiry follows from its key, and whose code, a part of the key, no other booking has. */
@Table(name = "Bookings", partitionKey = "pk", sortKey = "sk")
@Key(partition = "ROOM#{room}", sort = "{begin}#{code}")
@Ttl(attribute = "expiresAt", from = "begin", after = "PT1H")
record Booking(String room, Instant begin, @Unique String code, Optional<String> guest) {}
