package music;

import dev.armature.annotation.*;
import java.math.BigDecimal;

@Table(partitionKey = "PK", sortKey = "SK")
@Gsi(name = "by-price", partitionKey = "GPK", sortKey = "GSK")
@Key(partition = "SONG#{track}", sort = "{track}")
@Key(index = "by-price", partition = "PRICE", sort = "{price}")
record Song(int track, BigDecimal price) {}
