/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MessageAudience_classes($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": typeof types.MessageAudience_ClassesDocument,
    "\n  query MessageAudience_schools {\n    schools {\n      id\n      name\n    }\n  }\n": typeof types.MessageAudience_SchoolsDocument,
    "\n  query MessageAudience_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": typeof types.MessageAudience_PupilsDocument,
    "\n  fragment MessagePage_message on Message {\n    id\n    title\n    body\n    status\n    createdByName\n    sendAt\n    sentAt\n    recalledAt\n    recalledByName\n    pupilCount\n    unboundCount\n    recipientCount\n    readCount\n    reminderCount\n    nextReminderAt\n    parts {\n      name\n      recipients\n      read\n    }\n    attachments {\n      id\n      name\n      url\n    }\n  }\n": typeof types.MessagePage_MessageFragmentDoc,
    "\n  query MessagePage_query($id: ID!) {\n    message(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n": typeof types.MessagePage_QueryDocument,
    "\n  subscription MessagePage_changed($id: ID!) {\n    messageChanged(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n": typeof types.MessagePage_ChangedDocument,
    "\n  mutation MessagePage_recall($id: ID!) {\n    recallMessage(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n": typeof types.MessagePage_RecallDocument,
    "\n  query MessagesPage_query($first: Int, $after: String) {\n    messages(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        sendAt\n        createdByName\n        recipientCount\n        readCount\n      }\n    }\n  }\n": typeof types.MessagesPage_QueryDocument,
    "\n  mutation NewMessagePage_send($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      id\n      status\n      sendAt\n    }\n  }\n": typeof types.NewMessagePage_SendDocument,
    "\n  query ReachNote_query($input: MessageReachInput!) {\n    messageReach(input: $input) {\n      pupils\n      guardians\n      students\n      people\n      unboundPupils\n      withoutContact\n    }\n  }\n": typeof types.ReachNote_QueryDocument,
    "\n  query UnreadList_query($id: ID!, $first: Int, $after: String) {\n    message(id: $id) {\n      id\n      unread(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          className\n          seatNumber\n          capacity\n          relation\n          student {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.UnreadList_QueryDocument,
    "\n  mutation UnreadList_remind($id: ID!) {\n    remindMessage(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n": typeof types.UnreadList_RemindDocument,
};
const documents: Documents = {
    "\n  query MessageAudience_classes($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n": types.MessageAudience_ClassesDocument,
    "\n  query MessageAudience_schools {\n    schools {\n      id\n      name\n    }\n  }\n": types.MessageAudience_SchoolsDocument,
    "\n  query MessageAudience_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n": types.MessageAudience_PupilsDocument,
    "\n  fragment MessagePage_message on Message {\n    id\n    title\n    body\n    status\n    createdByName\n    sendAt\n    sentAt\n    recalledAt\n    recalledByName\n    pupilCount\n    unboundCount\n    recipientCount\n    readCount\n    reminderCount\n    nextReminderAt\n    parts {\n      name\n      recipients\n      read\n    }\n    attachments {\n      id\n      name\n      url\n    }\n  }\n": types.MessagePage_MessageFragmentDoc,
    "\n  query MessagePage_query($id: ID!) {\n    message(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n": types.MessagePage_QueryDocument,
    "\n  subscription MessagePage_changed($id: ID!) {\n    messageChanged(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n": types.MessagePage_ChangedDocument,
    "\n  mutation MessagePage_recall($id: ID!) {\n    recallMessage(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n": types.MessagePage_RecallDocument,
    "\n  query MessagesPage_query($first: Int, $after: String) {\n    messages(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        sendAt\n        createdByName\n        recipientCount\n        readCount\n      }\n    }\n  }\n": types.MessagesPage_QueryDocument,
    "\n  mutation NewMessagePage_send($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      id\n      status\n      sendAt\n    }\n  }\n": types.NewMessagePage_SendDocument,
    "\n  query ReachNote_query($input: MessageReachInput!) {\n    messageReach(input: $input) {\n      pupils\n      guardians\n      students\n      people\n      unboundPupils\n      withoutContact\n    }\n  }\n": types.ReachNote_QueryDocument,
    "\n  query UnreadList_query($id: ID!, $first: Int, $after: String) {\n    message(id: $id) {\n      id\n      unread(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          className\n          seatNumber\n          capacity\n          relation\n          student {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.UnreadList_QueryDocument,
    "\n  mutation UnreadList_remind($id: ID!) {\n    remindMessage(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n": types.UnreadList_RemindDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageAudience_classes($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n"): (typeof documents)["\n  query MessageAudience_classes($school: ID!) {\n    school(id: $school) {\n      id\n      classGroups {\n        id\n        name\n        grade\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageAudience_schools {\n    schools {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query MessageAudience_schools {\n    schools {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageAudience_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  query MessageAudience_pupils($class: ID!) {\n    classGroup(id: $class) {\n      id\n      students {\n        id\n        name\n        seatNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessagePage_message on Message {\n    id\n    title\n    body\n    status\n    createdByName\n    sendAt\n    sentAt\n    recalledAt\n    recalledByName\n    pupilCount\n    unboundCount\n    recipientCount\n    readCount\n    reminderCount\n    nextReminderAt\n    parts {\n      name\n      recipients\n      read\n    }\n    attachments {\n      id\n      name\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment MessagePage_message on Message {\n    id\n    title\n    body\n    status\n    createdByName\n    sendAt\n    sentAt\n    recalledAt\n    recalledByName\n    pupilCount\n    unboundCount\n    recipientCount\n    readCount\n    reminderCount\n    nextReminderAt\n    parts {\n      name\n      recipients\n      read\n    }\n    attachments {\n      id\n      name\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessagePage_query($id: ID!) {\n    message(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n"): (typeof documents)["\n  query MessagePage_query($id: ID!) {\n    message(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MessagePage_changed($id: ID!) {\n    messageChanged(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n"): (typeof documents)["\n  subscription MessagePage_changed($id: ID!) {\n    messageChanged(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MessagePage_recall($id: ID!) {\n    recallMessage(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n"): (typeof documents)["\n  mutation MessagePage_recall($id: ID!) {\n    recallMessage(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessagesPage_query($first: Int, $after: String) {\n    messages(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        sendAt\n        createdByName\n        recipientCount\n        readCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query MessagesPage_query($first: Int, $after: String) {\n    messages(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        sendAt\n        createdByName\n        recipientCount\n        readCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewMessagePage_send($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      id\n      status\n      sendAt\n    }\n  }\n"): (typeof documents)["\n  mutation NewMessagePage_send($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      id\n      status\n      sendAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReachNote_query($input: MessageReachInput!) {\n    messageReach(input: $input) {\n      pupils\n      guardians\n      students\n      people\n      unboundPupils\n      withoutContact\n    }\n  }\n"): (typeof documents)["\n  query ReachNote_query($input: MessageReachInput!) {\n    messageReach(input: $input) {\n      pupils\n      guardians\n      students\n      people\n      unboundPupils\n      withoutContact\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadList_query($id: ID!, $first: Int, $after: String) {\n    message(id: $id) {\n      id\n      unread(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          className\n          seatNumber\n          capacity\n          relation\n          student {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnreadList_query($id: ID!, $first: Int, $after: String) {\n    message(id: $id) {\n      id\n      unread(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          className\n          seatNumber\n          capacity\n          relation\n          student {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnreadList_remind($id: ID!) {\n    remindMessage(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n"): (typeof documents)["\n  mutation UnreadList_remind($id: ID!) {\n    remindMessage(id: $id) {\n      id\n      ...MessagePage_message\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;