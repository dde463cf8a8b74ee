import {
  to = aws_dynamodb_table.accounts
  id = "Accounts"
}

import {
  to = aws_dynamodb_table.orders
  id = "Orders"
}

import {
  to = aws_dynamodb_table.quotas
  id = "Quotas"
}

import {
  to = aws_dynamodb_table.readings
  id = "Readings"
}

import {
  to = aws_dynamodb_table.sessions
  id = "Sessions"
}

import {
  to = aws_dynamodb_table.songs
  id = "Songs"
}

import {
  to = aws_dynamodb_table.teams
  id = "Teams"
}

import {
  to = aws_dynamodb_table.visits
  id = "Visits"
}

import {
  to = aws_dynamodb_tag.owner
  id = "arn:aws:dynamodb:us-east-1:000000000000:table/Teams,Owner"
}
